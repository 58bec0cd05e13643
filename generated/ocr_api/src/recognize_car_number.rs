// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `RecognizeCarNumber`, from `ocr-api/RecognizeCarNumber.md`.

use alicloud_runtime::codegen::*;

/// Reads license plates of cars and motorcycles, temporary plates included.
///
/// ```no_run
/// # async fn example(client: alicloud_ocr_api::Client) -> Result<(), alicloud_ocr_api::Error> {
/// let request = alicloud_ocr_api::RecognizeCarNumberRequest::new();
/// let reply = client.recognize_car_number(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct RecognizeCarNumberRequest {
    /// URL, or the path in it, that the call or the item is about.
    /// Length: at most 2048. Example: `https://img.alicdn.com/tfs/TB1Wo7eXAvoK1RjSZFDXXXY3pXa-2512-3509.jpg`.
    pub url: Option<String>,
    /// The picture itself, as bytes; leave it out where an address is given.
    pub body: Option<String>,
}

impl RecognizeCarNumberRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `Url`.
    pub fn url(mut self, value: impl Into<String>) -> Self {
        self.url = Some(value.into());
        self
    }
    /// Sets `body`.
    pub fn body(mut self, value: impl Into<String>) -> Self {
        self.body = Some(value.into());
        self
    }
}

request! {
    RecognizeCarNumberRequest {
        "Url" => url: query,
        "body" => body: form,
    }
}

impl Operation for RecognizeCarNumberRequest {
    type Response = RecognizeCarNumberResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("RecognizeCarNumber");
}

/// Response to [`RecognizeCarNumberRequest`].
#[non_exhaustive]
pub struct RecognizeCarNumberResponse {
    /// ID of this call; quote it when asking support about it. Example: `text`.
    pub request_id: Option<String>,
    /// What the call returns besides its status. Example: `text`.
    pub data: Option<String>,
    /// Code for programs to act on, as a rule that of the result. Example: `noPermission`.
    pub code: Option<String>,
    /// Text for people that explains the code or the event beside it. Example: `text`.
    pub message: Option<String>,
    /// What the call returns besides its status.
    pub data_2: Option<CarNumberData>,
    /// Fields that were read, each with its place.
    pub structure_list: Vec<StructureList>,
    /// What is known about the prism key value.
    pub prism_key_value_info: Vec<String>,
    /// Pixels from top to bottom.
    pub height: Option<i32>,
    /// Pixels from left to right.
    pub width: Option<i32>,
    /// Height of the org in the picture or video.
    pub org_height: Option<i32>,
    /// Width of the org in the picture or video.
    pub org_width: Option<i32>,
}

response! {
    RecognizeCarNumberResponse {
        "RequestId" => request_id: value,
        "Data" => data: value,
        "Code" => code: value,
        "Message" => message: value,
        "data" => data_2: value,
        "structure_list" => structure_list: list(""),
        "prism_keyValueInfo" => prism_key_value_info: list(""),
        "height" => height: value,
        "width" => width: value,
        "orgHeight" => org_height: value,
        "orgWidth" => org_width: value,
    }
}

/// What the call returns besides its status.
#[non_exhaustive]
pub struct CarNumberData {
    /// The secondary cls that are concerned.
    pub secondary_cls: Option<String>,
    /// What the call returns besides its status.
    pub data: Option<DataCarNumberData>,
}

response! {
    CarNumberData {
        "secondary_cls" => secondary_cls: value,
        "data" => data: value,
    }
}

/// What the call returns besides its status.
#[non_exhaustive]
pub struct DataCarNumberData {
    /// Fields that were read, each with its place.
    pub info: Vec<CarNumberInfo>,
}

response! {
    DataCarNumberData {
        "info" => info: list(""),
    }
}

/// Fields that were read, each with its place.
#[non_exhaustive]
pub struct CarNumberInfo {
    /// Name in a pair of name and value, or an opaque key where the service uses one.
    pub key: Option<String>,
    /// How sure the field's name is, up to 100.
    pub key_prob: Option<f64>,
    /// Value that belongs to the name or key beside it.
    pub value: Option<String>,
    /// How sure the field's value is, up to 100.
    pub value_prob: Option<f64>,
    /// The value pos that were found or are concerned, one entry each.
    pub value_pos: Vec<String>,
}

response! {
    CarNumberInfo {
        "key" => key: value,
        "key_prob" => key_prob: value,
        "value" => value: value,
        "value_prob" => value_prob: value,
        "value_pos" => value_pos: list(""),
    }
}

/// Fields that were read, each with its place.
#[non_exhaustive]
pub struct StructureList {
    /// Name in a pair of name and value, or an opaque key where the service uses one.
    pub key: Option<String>,
    /// How sure the field's name is, up to 100.
    pub key_prob: Option<i32>,
    /// Value that belongs to the name or key beside it.
    pub value: Option<String>,
    /// How sure the field's value is, up to 100.
    pub value_prob: Option<i32>,
    /// The value pos that were found or are concerned, one entry each.
    pub value_pos: Vec<String>,
}

response! {
    StructureList {
        "key" => key: value,
        "keyProb" => key_prob: value,
        "value" => value: value,
        "valueProb" => value_prob: value,
        "valuePos" => value_pos: list(""),
    }
}
