// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ImAudit`, from `mts/ImAudit.md`.

use alicloud_runtime::codegen::*;

/// Checks texts and images for objectionable content and returns the verdict with the response.
///
/// ```no_run
/// # async fn example(client: alicloud_mts::Client) -> Result<(), alicloud_mts::Error> {
/// let request = alicloud_mts::ImAuditRequest::new()
///     .scenes("{\"porn\",\"terrorism\",\"ad\"}");
/// let reply = client.im_audit(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ImAuditRequest {
    /// The images that are concerned.
    /// Example: `{"http://127.66.xx.xx/image.jpeg","http://127.66.xx.xx/photo.jpeg"}`.
    pub images: Option<String>,
    /// The contents that are concerned. Example: `text`.
    pub contents: Option<String>,
    /// **Required.** The scenes that are concerned. Example: `{"porn","terrorism","ad"}`.
    pub scenes: Option<String>,
    /// Which kind of biz it is or is to be. Example: `139440480445****`.
    pub biz_type: Option<String>,
}

impl ImAuditRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `Images`.
    pub fn images(mut self, value: impl Into<String>) -> Self {
        self.images = Some(value.into());
        self
    }
    /// Sets `Contents`.
    pub fn contents(mut self, value: impl Into<String>) -> Self {
        self.contents = Some(value.into());
        self
    }
    /// Sets `Scenes`, which is required.
    pub fn scenes(mut self, value: impl Into<String>) -> Self {
        self.scenes = Some(value.into());
        self
    }
    /// Sets `BizType`.
    pub fn biz_type(mut self, value: impl Into<String>) -> Self {
        self.biz_type = Some(value.into());
        self
    }
}

request! {
    ImAuditRequest {
        "Images" => images: query,
        "Contents" => contents: query,
        "Scenes" => scenes: query,
        "BizType" => biz_type: query,
    }
}

impl Operation for ImAuditRequest {
    type Response = ImAuditResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("ImAudit").required(&["Scenes"]);
}

/// Response to [`ImAuditRequest`].
#[non_exhaustive]
pub struct ImAuditResponse {
    /// Whether more images were sent a second than allowed. Example: `false`.
    pub image_quota_exceed: Option<bool>,
    /// Outcomes of the image, one entry each.
    pub image_results: Option<ImageResults>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `2288c6ca184c0e47098a5b665e2a12****`.
    pub request_id: Option<String>,
    /// State of what the entry describes, which decides what can be done with it. Example: `Fail`.
    pub status: Option<Open<AuditStatus>>,
    /// Whether more texts were sent a second than allowed. Example: `false`.
    pub text_quota_exceed: Option<bool>,
    /// Outcomes of the text, one entry each.
    pub text_results: Option<TextResults>,
}

response! {
    ImAuditResponse {
        "ImageQuotaExceed" => image_quota_exceed: value,
        "ImageResults" => image_results: value,
        "RequestId" => request_id: value,
        "Status" => status: value,
        "TextQuotaExceed" => text_quota_exceed: value,
        "TextResults" => text_results: value,
    }
}

/// Outcomes of the image, one entry each.
#[non_exhaustive]
pub struct ImageResults {
    /// Results of the check, one entry each text or image.
    pub result: Vec<ImageResult>,
}

response! {
    ImageResults {
        "result" => result: list(""),
    }
}

/// Results of the check, one entry each text or image.
#[non_exhaustive]
pub struct ImageResult {
    /// Outcome of the check by the codes of HTTP. Example: `200`.
    pub code: Option<i64>,
    /// ID of the data that the item belongs to or stands for. Example: `uuid-1234-1234-1234`.
    pub data_id: Option<String>,
    /// The extras that are concerned. Example: `text`.
    pub extras: Option<Value>,
    /// What went wrong, if anything. Example: `ok`.
    pub msg: Option<String>,
    /// The results that were found or are concerned, one entry each.
    pub results: Vec<ResultImageResult>,
    /// ID of the task that the item belongs to or stands for.
    /// Example: `img4wlJcb7p4wH4lAP3111111-12****`.
    pub task_id: Option<String>,
    /// URL, or the path in it, that the call or the item is about.
    /// Example: `http://example.com/example-****.jpg`.
    pub url: Option<String>,
}

response! {
    ImageResult {
        "code" => code: value,
        "dataId" => data_id: value,
        "extras" => extras: value,
        "msg" => msg: value,
        "results" => results: list(""),
        "taskId" => task_id: value,
        "url" => url: value,
    }
}

/// The results that were found or are concerned, one entry each.
#[non_exhaustive]
pub struct ResultImageResult {
    /// Label that the item carries. Example: `sexy`.
    pub label: Option<String>,
    /// How fast or how often, or what share. Example: `91.54`.
    pub rate: Option<f64>,
    /// Use that is meant, or the kind of check that applies. Example: `porn`.
    pub scene: Option<String>,
    /// What the service advises. Example: `block`.
    pub suggestion: Option<String>,
    /// What is known about the hint words.
    pub hint_words_info: Vec<HintWordsInfo>,
    /// What was measured or stored about the qrcode. Example: `"http://example.com/01ZZOliO"`.
    pub qrcode_data: Vec<String>,
    /// The qrcode locations that were found or are concerned, one entry each.
    pub qrcode_locations: Vec<QrcodeLocation>,
    /// What was measured or stored about the program code.
    pub program_code_data: Vec<ProgramCodeData>,
    /// What was measured or stored about the logo.
    pub logo_data: Vec<LogoData>,
    /// What was measured or stored about the sface.
    pub sface_data: Vec<SfaceData>,
    /// What was measured or stored about the ocr. Example: `text`.
    pub ocr_data: Vec<String>,
    /// The frames that were found or are concerned, one entry each.
    pub frames: Vec<Frame>,
}

response! {
    ResultImageResult {
        "Label" => label: value,
        "Rate" => rate: value,
        "Scene" => scene: value,
        "Suggestion" => suggestion: value,
        "hintWordsInfo" => hint_words_info: list(""),
        "qrcodeData" => qrcode_data: list(""),
        "qrcodeLocations" => qrcode_locations: list(""),
        "programCodeData" => program_code_data: list(""),
        "logoData" => logo_data: list(""),
        "sfaceData" => sface_data: list(""),
        "ocrData" => ocr_data: list(""),
        "frames" => frames: list(""),
    }
}

/// What is known about the hint words.
#[non_exhaustive]
pub struct HintWordsInfo {
    /// The risky words that were found. Example: `text`.
    pub context: Option<String>,
}

response! {
    HintWordsInfo {
        "context" => context: value,
    }
}

/// The qrcode locations that were found or are concerned, one entry each.
#[non_exhaustive]
pub struct QrcodeLocation {
    /// Position from the left. Example: `11`.
    pub x: Option<f64>,
    /// Position from the top. Example: `0`.
    pub y: Option<f64>,
    /// Horizontal size of the area, in pixels. Example: `402.0`.
    pub w: Option<f64>,
    /// Vertical size of the area, in pixels. Example: `413.0`.
    pub h: Option<f64>,
    /// Address that the QR code leads to. Example: `http://xxx`.
    pub qrcode: Option<String>,
}

response! {
    QrcodeLocation {
        "x" => x: value,
        "y" => y: value,
        "w" => w: value,
        "h" => h: value,
        "qrcode" => qrcode: value,
    }
}

/// What was measured or stored about the program code.
#[non_exhaustive]
pub struct ProgramCodeData {
    /// Position from the left. Example: `11.0`.
    pub x: Option<f64>,
    /// Position from the top. Example: `0.0`.
    pub y: Option<f64>,
    /// Horizontal size of the area, in pixels. Example: `402.0`.
    pub w: Option<f64>,
    /// Vertical size of the area, in pixels. Example: `413.0`.
    pub h: Option<f64>,
}

response! {
    ProgramCodeData {
        "x" => x: value,
        "y" => y: value,
        "w" => w: value,
        "h" => h: value,
    }
}

/// What was measured or stored about the logo.
#[non_exhaustive]
pub struct LogoData {
    /// Kind of the item, out of those that the service tells apart. Example: `TV`.
    pub type_: Option<String>,
    /// Name of the item, as people see it. Example: `text`.
    pub name: Option<String>,
    /// Position from the left. Example: `140`.
    pub x: Option<f64>,
    /// Position from the top. Example: `68`.
    pub y: Option<f64>,
    /// Horizontal size of the area, in pixels. Example: `106`.
    pub w: Option<f64>,
    /// Vertical size of the area, in pixels. Example: `106`.
    pub h: Option<f64>,
}

response! {
    LogoData {
        "type" => type_: value,
        "name" => name: value,
        "x" => x: value,
        "y" => y: value,
        "w" => w: value,
        "h" => h: value,
    }
}

/// What was measured or stored about the sface.
#[non_exhaustive]
pub struct SfaceData {
    /// Position from the left. Example: `49`.
    pub x: Option<f64>,
    /// Position from the top. Example: `39`.
    pub y: Option<f64>,
    /// Horizontal size of the area, in pixels. Example: `47`.
    pub w: Option<f64>,
    /// Vertical size of the area, in pixels. Example: `121`.
    pub h: Option<f64>,
    /// The faces that were found or are concerned, one entry each.
    pub faces: Vec<Face>,
}

response! {
    SfaceData {
        "x" => x: value,
        "y" => y: value,
        "w" => w: value,
        "h" => h: value,
        "faces" => faces: list(""),
    }
}

/// The faces that were found or are concerned, one entry each.
#[non_exhaustive]
pub struct Face {
    /// Name of the item, as people see it. Example: `text`.
    pub name: Option<String>,
    /// How sure it is that the face is the person's. Example: `91.54`.
    pub re: Option<f64>,
    /// ID of the face that was recognized. Example: `AliFace_0001234`.
    pub idid: Option<String>,
}

response! {
    Face {
        "name" => name: value,
        "re" => re: value,
        "idid" => idid: value,
    }
}

/// The frames that were found or are concerned, one entry each.
#[non_exhaustive]
pub struct Frame {
    /// How sure the service is, from 0 to 100. Example: `89.85`.
    pub rate: Option<f64>,
    /// URL, or the path in it, that the call or the item is about.
    /// Example: `http://example.com/test-01.jpg`.
    pub url: Option<String>,
}

response! {
    Frame {
        "rate" => rate: value,
        "url" => url: value,
    }
}

/// Outcomes of the text, one entry each.
#[non_exhaustive]
pub struct TextResults {
    /// Results of the check, one entry each text or image.
    pub result: Vec<TextResult>,
}

response! {
    TextResults {
        "result" => result: list(""),
    }
}

/// Results of the check, one entry each text or image.
#[non_exhaustive]
pub struct TextResult {
    /// Outcome of the check by the codes of HTTP. Example: `200`.
    pub code: Option<i64>,
    /// The text that was checked. Example: `text`.
    pub content: Option<String>,
    /// ID of the data that the item belongs to or stands for.
    /// Example: `cfd33235-71a4-468b-8137-a5ffe323****`.
    pub data_id: Option<String>,
    /// What went wrong, if anything. Example: `OK`.
    pub msg: Option<String>,
    /// The results that were found or are concerned, one entry each.
    pub results: Vec<ResultTextResult>,
    /// ID of the task that the item belongs to or stands for.
    /// Example: `txt6HB8NQoEbU@5fosnj2xVEM-1t****`.
    pub task_id: Option<String>,
}

response! {
    TextResult {
        "code" => code: value,
        "content" => content: value,
        "dataId" => data_id: value,
        "msg" => msg: value,
        "results" => results: list(""),
        "taskId" => task_id: value,
    }
}

/// The results that were found or are concerned, one entry each.
#[non_exhaustive]
pub struct ResultTextResult {
    /// The details that were found or are concerned, one entry each.
    pub details: Vec<TextDetail>,
    /// Class of the finding, such as `normal` or `ad`. Example: `porn`.
    pub label: Option<String>,
    /// How sure the service is, from 0 to 100. Example: `99.90`.
    pub rate: Option<f64>,
    /// Kind of check that was run. Example: `antispam`.
    pub scene: Option<String>,
    /// What to do: pass it, stop it or let a person look. Example: `block`.
    pub suggestion: Option<String>,
}

response! {
    ResultTextResult {
        "details" => details: list(""),
        "label" => label: value,
        "rate" => rate: value,
        "scene" => scene: value,
        "suggestion" => suggestion: value,
    }
}

/// The details that were found or are concerned, one entry each.
#[non_exhaustive]
pub struct TextDetail {
    /// Label that the item carries. Example: `porn`.
    pub label: Option<String>,
    /// The contexts that were found or are concerned, one entry each.
    pub contexts: Vec<Context>,
}

response! {
    TextDetail {
        "Label" => label: value,
        "contexts" => contexts: list(""),
    }
}

/// The contexts that were found or are concerned, one entry each.
#[non_exhaustive]
pub struct Context {
    /// The risky words that were found. Example: `text`.
    pub context: Option<String>,
    /// The positions that were found or are concerned, one entry each.
    /// Example: `{"startPos":1, "endPos":10}`.
    pub positions: Vec<String>,
    /// Name that the lib goes by. Example: `text`.
    pub lib_name: Option<String>,
    /// Code that stands for the lib, for programs to act on. Example: `123456`.
    pub lib_code: Option<String>,
    /// Which kind of rule it is or is to be. Example: `ip`.
    pub rule_type: Option<String>,
}

response! {
    Context {
        "context" => context: value,
        "positions" => positions: list(""),
        "libName" => lib_name: value,
        "libCode" => lib_code: value,
        "ruleType" => rule_type: value,
    }
}

values! {
    /// State of what the entry describes, which decides what can be done with it.
    pub enum AuditStatus {
        /// Ended as intended.
        Success = "Success",
        /// The check did not work.
        Fail = "Fail",
    }
}
