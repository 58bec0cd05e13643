// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ListDicts`, from `elasticsearch/ListDicts.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{DictType, Headers};

/// Lists the dictionaries of one analyzer type with their details.
///
/// ```no_run
/// # async fn example(client: alicloud_elasticsearch::Client) -> Result<(), alicloud_elasticsearch::Error> {
/// let request = alicloud_elasticsearch::ListDictsRequest::new()
///     .analyzer_type("IK")
///     .instance_id("es-cn-0ju29ifnc0005****");
/// let reply = client.list_dicts(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ListDictsRequest {
    /// **Required.** Which kind of analyzer it is or is to be. Example: `IK`.
    pub analyzer_type: Option<Open<AnalyzerType>>,
    /// **Required.** ID of the instance, as the calls that create or list instances return it.
    /// Example: `es-cn-0ju29ifnc0005****`.
    pub instance_id: Option<String>,
    /// Name of the item, as people see it. Example: `SYSTEM_MAIN.dic`.
    pub name: Option<String>,
}

impl ListDictsRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `analyzerType`, which is required.
    pub fn analyzer_type(mut self, value: impl Into<Open<AnalyzerType>>) -> Self {
        self.analyzer_type = Some(value.into());
        self
    }
    /// Sets `InstanceId`, which is required.
    pub fn instance_id(mut self, value: impl Into<String>) -> Self {
        self.instance_id = Some(value.into());
        self
    }
    /// Sets `name`.
    pub fn name(mut self, value: impl Into<String>) -> Self {
        self.name = Some(value.into());
        self
    }
}

request! {
    ListDictsRequest {
        "analyzerType" => analyzer_type: query,
        "InstanceId" => instance_id: path,
        "name" => name: query,
    }
}

impl Operation for ListDictsRequest {
    type Response = ListDictsResponse;
    type Error = ListDictsError;
    const INFO: OperationInfo = super::operation("ListDicts")
        .roa("GET", "/openapi/instances/{InstanceId}/dicts")
        .required(&["analyzerType", "InstanceId"])
        .read_only();
    const ERRORS: &'static [ListDictsError] = &[
        ListDictsError::ComponentCodeValueError,
        ListDictsError::UserNotOpen,
        ListDictsError::StsRoleAccountNoPermission,
        ListDictsError::SubAccountNoPermission,
        ListDictsError::UserUnauthorized,
    ];
}

/// Response to [`ListDictsRequest`].
#[non_exhaustive]
pub struct ListDictsResponse {
    /// The headers that are concerned.
    pub headers: Option<Headers>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `2937F832-F39E-41EF-89BA-B528342A2A3A`.
    pub request_id: Option<String>,
    /// Outcome of the call.
    pub result: Vec<DictResult>,
}

response! {
    ListDictsResponse {
        "Headers" => headers: value,
        "RequestId" => request_id: value,
        "Result" => result: list(""),
    }
}

/// Outcome of the call.
#[non_exhaustive]
pub struct DictResult {
    /// Web address under which the download is found.
    pub download_url: Option<String>,
    /// How large the file is or is to be. Unit: `Byte`. Example: `2782602`.
    pub file_size: Option<i64>,
    /// Name of the item, as people see it. Example: `SYSTEM_MAIN.dic`.
    pub name: Option<String>,
    /// Which kind of source it is or is to be. Example: `ORIGIN`.
    pub source_type: Option<String>,
    /// Kind of the item, out of those that the service tells apart. Here: `STOP`, `MAIN`.
    /// Example: `MAIN`.
    pub type_: Option<Open<DictType>>,
}

response! {
    DictResult {
        "downloadUrl" => download_url: value,
        "fileSize" => file_size: value,
        "name" => name: value,
        "sourceType" => source_type: value,
        "type" => type_: value,
    }
}

values! {
    /// Which kind of analyzer it is or is to be.
    pub enum AnalyzerType {
        /// The IK analyzer, with a restart.
        Ik = "IK",
        /// The IK analyzer, without a restart.
        IkHot = "IK_HOT",
        /// Synonyms.
        Synonyms = "SYNONYMS",
        /// The AliWS analyzer.
        Aliws = "ALIWS",
    }
}

/// Errors that the documentation of [`ListDictsRequest`] names.
///
/// - [`ComponentCodeValueError`](super::DocumentedError::ComponentCodeValueError)
/// - [`UserNotOpen`](super::DocumentedError::UserNotOpen)
/// - [`StsRoleAccountNoPermission`](super::DocumentedError::StsRoleAccountNoPermission)
/// - [`SubAccountNoPermission`](super::DocumentedError::SubAccountNoPermission)
/// - [`UserUnauthorized`](super::DocumentedError::UserUnauthorized)
pub type ListDictsError = super::DocumentedError;
