// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `GetFileDetectResult`, from `sas/GetFileDetectResult.md`.

use alicloud_runtime::codegen::*;

/// Reads file detection results for a batch of hash keys.
///
/// ```no_run
/// # async fn example(client: alicloud_sas::Client) -> Result<(), alicloud_sas::Error> {
/// let request = alicloud_sas::GetFileDetectResultRequest::new()
///     .hash_key_list(["..."])
///     .type_(1);
/// let reply = client.get_file_detect_result(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct GetFileDetectResultRequest {
    /// IP address that belongs to the source.
    pub source_ip: Option<String>,
    /// **Required.** Items of the kind hash key to work on or to narrow the list down to.
    /// Items: at most 200.
    pub hash_key_list: Vec<String>,
    /// **Required.** Kind of the item, out of those that the service tells apart.
    pub type_: Option<i32>,
}

impl GetFileDetectResultRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `SourceIp`.
    pub fn source_ip(mut self, value: impl Into<String>) -> Self {
        self.source_ip = Some(value.into());
        self
    }
    /// Sets `HashKeyList`, which is required.
    pub fn hash_key_list(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.hash_key_list = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `Type`, which is required.
    #[inline]
    pub fn type_(mut self, value: i32) -> Self {
        self.type_ = Some(value);
        self
    }
}

request! {
    GetFileDetectResultRequest {
        "SourceIp" => source_ip: query,
        "HashKeyList" => hash_key_list: query,
        "Type" => type_: query,
    }
}

impl Operation for GetFileDetectResultRequest {
    type Response = GetFileDetectResultResponse;
    type Error = GetFileDetectResultError;
    const INFO: OperationInfo = super::operation("GetFileDetectResult")
        .required(&["HashKeyList", "Type"])
        .read_only();
    const ERRORS: &'static [GetFileDetectResultError] = &[
        GetFileDetectResultError::RequestTooFrequently,
        GetFileDetectResultError::GetResultFail,
        GetFileDetectResultError::InvalidApiDetectType,
        GetFileDetectResultError::NoPermission,
        GetFileDetectResultError::ServerError,
        GetFileDetectResultError::SystemBusy,
    ];
}

/// Response to [`GetFileDetectResultRequest`].
#[non_exhaustive]
pub struct GetFileDetectResultResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `24A20733-10A0-4AF6-BE6B-E3322413BB68`.
    pub request_id: Option<String>,
    /// Items of the kind result that were found or are concerned.
    pub result_list: Vec<ResultList>,
}

response! {
    GetFileDetectResultResponse {
        "RequestId" => request_id: value,
        "ResultList" => result_list: list(""),
    }
}

/// Items of the kind result that were found or are concerned.
#[non_exhaustive]
pub struct ResultList {
    /// Key that opens, signs or picks out the hash. Example: `0a212417e65c26ff133cfff28f6c****`.
    pub hash_key: Option<String>,
    /// Outcome as a number; a negative one means failure or not installed. Example: `0`.
    pub result: Option<i32>,
    /// How sure or how good the result is. Example: `100`.
    pub score: Option<i32>,
    /// Which kind of virus it is or is to be. Example: `WebShell`.
    pub virus_type: Option<String>,
    /// Code for programs to act on, as a rule that of the result. Example: `200`.
    pub code: Option<String>,
    /// Text for people that explains the code or the event beside it. Example: `successful`.
    pub message: Option<String>,
    /// More about what the scan found, as JSON. Example: `text`.
    pub ext: Option<String>,
    /// Whether the file is an archive. Example: `false`.
    pub compress: Option<bool>,
}

response! {
    ResultList {
        "HashKey" => hash_key: value,
        "Result" => result: value,
        "Score" => score: value,
        "VirusType" => virus_type: value,
        "Code" => code: value,
        "Message" => message: value,
        "Ext" => ext: value,
        "Compress" => compress: value,
    }
}

/// Errors that the documentation of [`GetFileDetectResultRequest`] names.
///
/// - [`RequestTooFrequently`](super::DocumentedError::RequestTooFrequently)
/// - [`GetResultFail`](super::DocumentedError::GetResultFail)
/// - [`InvalidApiDetectType`](super::DocumentedError::InvalidApiDetectType)
/// - [`NoPermission`](super::DocumentedError::NoPermission)
/// - [`ServerError`](super::DocumentedError::ServerError)
/// - [`SystemBusy`](super::DocumentedError::SystemBusy)
pub type GetFileDetectResultError = super::DocumentedError;
