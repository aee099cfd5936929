import { foldKey } from "./foldText";

/** Words that end the name of a post. Evidence where nothing else tells posts from people, never a proof. */
const LATIN =
  /\b(?:manager|mngr|mgr|engineer|analyst|developer|officer|director|head|lead|leader|supervisor|assistant|associate|specialist|technician|operator|administrator|admin|consultant|designer|architect|scientist|steward|planner|buyer|nurse|sister|teacher|trainer|clerk|accountant|controller|coordinator|representative|executive|advisor|adviser|inspector|driver|worker|chef|cook|baker|seller|cashier|fitter|welder|tester|programmer|partner|president|chief|auditor|librarian|curator|archivist|researcher|practitioner|agent|foreman|mechanic|electrician|secretary|receptionist|trainee|intern|owner|editor|handler|picker|packer|keeper|leiter|leiterin|ingenieur|techniker|mechaniker|sachbearbeiter|meister|berater|entwickler|lagerist|einkäufer|verkäufer|responsable|ingénieur|technicien|chargé|directeur|acheteur|vendeur|comptable)s?\b/iu;
const HAN = /(?:师|員|员|长|長|经理|主管|总监|主任|专员|助理|顾问|代表|负责人|领班|讲师|教练|会计|出纳|技工|焊工|电工|担当|係|店长|总裁|董事|秘书)$/u;

/** Whether a text reads like the name of a post: `Data analyst`, `客服专员`, `班長`. */
export function looksLikePost(text: string): boolean {
  const folded = foldKey(text);
  // "Worker 1", "Team member 2" stand for people.
  if (/\s\d+$/.test(folded)) return false;
  return LATIN.test(folded) || HAN.test(folded);
}
