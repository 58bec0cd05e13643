// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `TextModerationPlus`, from `green/TextModerationPlus.md`.

use alicloud_runtime::codegen::*;

/// Checks a text, such as the input or output of a language model, and may return a standard
/// answer.
///
/// ```no_run
/// # async fn example(client: alicloud_green::Client) -> Result<(), alicloud_green::Error> {
/// let request = alicloud_green::TextModerationPlusRequest::new();
/// let reply = client.text_moderation_plus(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct TextModerationPlusRequest {
    /// Which set of checks is run, such as `baselineCheck`; set up in the console.
    pub service: Option<String>,
    /// Parameters of the service, with their values.
    pub service_parameters: Option<String>,
}

impl TextModerationPlusRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `Service`.
    pub fn service(mut self, value: impl Into<String>) -> Self {
        self.service = Some(value.into());
        self
    }
    /// Sets `ServiceParameters`.
    pub fn service_parameters(mut self, value: impl Into<String>) -> Self {
        self.service_parameters = Some(value.into());
        self
    }
}

request! {
    TextModerationPlusRequest {
        "Service" => service: form,
        "ServiceParameters" => service_parameters: form,
    }
}

impl Operation for TextModerationPlusRequest {
    type Response = TextModerationPlusResponse;
    type Error = NoDocumentedErrors;
    const INFO: OperationInfo = super::operation("TextModerationPlus")
        .error_codes(&["Code"])
        .error_messages(&["Message"])
        .success_code("200");
}

/// Response to [`TextModerationPlusRequest`].
#[non_exhaustive]
pub struct TextModerationPlusResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `AAAAAA-BBBB-CCCCC-DDDD-EEEEEEEE****`.
    pub request_id: Option<String>,
    /// Number for the result of the call; the message beside it explains it. Example: `200`.
    pub code: Option<i32>,
    /// Text for people that explains the code or the event beside it. Example: `OK`.
    pub message: Option<String>,
    /// What the call returns besides its status.
    pub data: Option<ModerationPlusData>,
}

response! {
    TextModerationPlusResponse {
        "RequestId" => request_id: value,
        "Code" => code: value,
        "Message" => message: value,
        "Data" => data: value,
    }
}

/// What the call returns besides its status.
#[non_exhaustive]
pub struct ModerationPlusData {
    /// What the call found, one entry each.
    pub result: Vec<ModerationPlusResult>,
    /// What can be said instead, one entry each.
    pub advice: Vec<Advice>,
    /// How sure or how good the result is. Example: `1`.
    pub score: Option<f64>,
}

response! {
    ModerationPlusData {
        "Result" => result: list(""),
        "Advice" => advice: list(""),
        "Score" => score: value,
    }
}

/// What the call found, one entry each.
#[non_exhaustive]
pub struct ModerationPlusResult {
    /// Label that the item carries. Example: `porn`.
    pub label: Option<String>,
    /// How sure the result is, from 0 to 100. Example: `81.22`.
    pub confidence: Option<f64>,
    /// The risk words that are concerned.
    pub risk_words: Option<String>,
    /// Words of your own that were found, one entry each.
    pub customized_hit: Vec<CustomizedHit>,
}

response! {
    ModerationPlusResult {
        "Label" => label: value,
        "Confidence" => confidence: value,
        "RiskWords" => risk_words: value,
        "CustomizedHit" => customized_hit: list(""),
    }
}

/// Words of your own that were found, one entry each.
#[non_exhaustive]
pub struct CustomizedHit {
    /// Word or picture library of your own in which the content was found. Example: `text`.
    pub lib_name: Option<String>,
    /// The key words that are concerned.
    pub key_words: Option<String>,
}

response! {
    CustomizedHit {
        "LibName" => lib_name: value,
        "KeyWords" => key_words: value,
    }
}

/// What can be said instead, one entry each.
#[non_exhaustive]
pub struct Advice {
    /// Text that can be given instead.
    pub answer: Option<String>,
    /// Label that the hit carries.
    pub hit_label: Option<String>,
    /// Name that the hit lib goes by.
    pub hit_lib_name: Option<String>,
}

response! {
    Advice {
        "Answer" => answer: value,
        "HitLabel" => hit_label: value,
        "HitLibName" => hit_lib_name: value,
    }
}
