// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ListDictInformation`, from `elasticsearch/ListDictInformation.md`.

use alicloud_runtime::codegen::*;

/// Shows a dictionary file by its OSS bucket and key.
///
/// ```no_run
/// # async fn example(client: alicloud_elasticsearch::Client) -> Result<(), alicloud_elasticsearch::Error> {
/// let request = alicloud_elasticsearch::ListDictInformationRequest::new()
///     .bucket_name("search-cloud-test-cn-****")
///     .instance_id("es-cn-n6w1o1x0w001c****")
///     .key("oss/dic_0.dic");
/// let reply = client.list_dict_information(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ListDictInformationRequest {
    /// **Required.** Name that the bucket goes by. Example: `search-cloud-test-cn-****`.
    pub bucket_name: Option<String>,
    /// **Required.** ID of the instance, as the calls that create or list instances return it.
    /// Example: `es-cn-n6w1o1x0w001c****`.
    pub instance_id: Option<String>,
    /// **Required.** Name in a pair of name and value, or an opaque key where the service uses one.
    /// Example: `oss/dic_0.dic`.
    pub key: Option<String>,
    /// Which kind of analyzer it is or is to be. Default: `IK`. Example: `ALIWS`.
    pub analyzer_type: Option<String>,
}

impl ListDictInformationRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `bucketName`, which is required.
    pub fn bucket_name(mut self, value: impl Into<String>) -> Self {
        self.bucket_name = Some(value.into());
        self
    }
    /// Sets `InstanceId`, which is required.
    pub fn instance_id(mut self, value: impl Into<String>) -> Self {
        self.instance_id = Some(value.into());
        self
    }
    /// Sets `key`, which is required.
    pub fn key(mut self, value: impl Into<String>) -> Self {
        self.key = Some(value.into());
        self
    }
    /// Sets `analyzerType`.
    pub fn analyzer_type(mut self, value: impl Into<String>) -> Self {
        self.analyzer_type = Some(value.into());
        self
    }
}

request! {
    ListDictInformationRequest {
        "bucketName" => bucket_name: query,
        "InstanceId" => instance_id: path,
        "key" => key: query,
        "analyzerType" => analyzer_type: query,
    }
}

impl Operation for ListDictInformationRequest {
    type Response = ListDictInformationResponse;
    type Error = ListDictInformationError;
    const INFO: OperationInfo = super::operation("ListDictInformation")
        .roa("GET", "/openapi/instances/{InstanceId}/dict/_info")
        .required(&["bucketName", "InstanceId", "key"])
        .read_only();
    const ERRORS: &'static [ListDictInformationError] = &[
        ListDictInformationError::ComponentCodeValueError,
        ListDictInformationError::UserNotOpen,
        ListDictInformationError::StsRoleAccountNoPermission,
        ListDictInformationError::SubAccountNoPermission,
        ListDictInformationError::UserUnauthorized,
    ];
}

/// Response to [`ListDictInformationRequest`].
#[non_exhaustive]
pub struct ListDictInformationResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `7C4334EA-D22B-48BD-AE28-08EE68******`.
    pub request_id: Option<String>,
    /// Outcome of the call.
    pub result: Option<DictInformationResult>,
}

response! {
    ListDictInformationResponse {
        "RequestId" => request_id: value,
        "Result" => result: value,
    }
}

/// Outcome of the call.
#[non_exhaustive]
pub struct DictInformationResult {
    /// How large the file is or is to be. Unit: `Byte`. Example: `2202301`.
    pub file_size: Option<i64>,
    /// File in OSS.
    pub oss_object: Option<OssObject>,
    /// Kind of the item, out of those that the service tells apart. Example: `STOP`.
    pub type_: Option<String>,
}

response! {
    DictInformationResult {
        "fileSize" => file_size: value,
        "ossObject" => oss_object: value,
        "type" => type_: value,
    }
}

/// File in OSS.
#[non_exhaustive]
pub struct OssObject {
    /// Name that the bucket goes by. Example: `es-osstest*`.
    pub bucket_name: Option<String>,
    /// Hash of the file. Example: `2ABAB5E70BBF631145647F6BE533****`.
    pub etag: Option<String>,
    /// Name in a pair of name and value, or an opaque key where the service uses one.
    /// Example: `oss/dict_0*.dic`.
    pub key: Option<String>,
}

response! {
    OssObject {
        "bucketName" => bucket_name: value,
        "etag" => etag: value,
        "key" => key: value,
    }
}

/// Errors that the documentation of [`ListDictInformationRequest`] names.
///
/// - [`ComponentCodeValueError`](super::DocumentedError::ComponentCodeValueError)
/// - [`UserNotOpen`](super::DocumentedError::UserNotOpen)
/// - [`StsRoleAccountNoPermission`](super::DocumentedError::StsRoleAccountNoPermission)
/// - [`SubAccountNoPermission`](super::DocumentedError::SubAccountNoPermission)
/// - [`UserUnauthorized`](super::DocumentedError::UserUnauthorized)
pub type ListDictInformationError = super::DocumentedError;
