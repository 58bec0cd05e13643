// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `CreateOssSubDirectory`, from `adb/CreateOssSubDirectory.md`.

use alicloud_runtime::codegen::*;

/// Creates a subdirectory in OSS at a given path for a cluster.
///
/// ```no_run
/// # async fn example(client: alicloud_adb::Client) -> Result<(), alicloud_adb::Error> {
/// let request = alicloud_adb::CreateOssSubDirectoryRequest::new()
///     .path("...")
///     .db_cluster_id("...");
/// let reply = client.create_oss_sub_directory(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct CreateOssSubDirectoryRequest {
    /// **Required.** Path of the file, the entry or the URL.
    pub path: Option<String>,
    /// **Required.** ID of the database cluster that the call is about.
    pub db_cluster_id: Option<String>,
}

impl CreateOssSubDirectoryRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `Path`, which is required.
    pub fn path(mut self, value: impl Into<String>) -> Self {
        self.path = Some(value.into());
        self
    }
    /// Sets `DBClusterId`, which is required.
    pub fn db_cluster_id(mut self, value: impl Into<String>) -> Self {
        self.db_cluster_id = Some(value.into());
        self
    }
}

request! {
    CreateOssSubDirectoryRequest {
        "Path" => path: form,
        "DBClusterId" => db_cluster_id: form,
    }
}

impl Operation for CreateOssSubDirectoryRequest {
    type Response = CreateOssSubDirectoryResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("CreateOssSubDirectory")
        .required(&["Path", "DBClusterId"])
        .success_flag("Success")
        .error_messages(&["Message"]);
}

/// Response to [`CreateOssSubDirectoryRequest`].
#[non_exhaustive]
pub struct CreateOssSubDirectoryResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `3A0DE2E0-A37B-5EE4-9136-C4C473714802`.
    pub request_id: Option<String>,
    /// Text for people that explains the code or the event beside it. Example: `Success`.
    pub message: Option<String>,
    /// HTTP status of the response, repeated in its body. Example: `200`.
    pub http_status_code: Option<i64>,
    /// What the call returns besides its status.
    pub data: Option<OssSubDirectoryData>,
    /// Whether the call did what it was asked. Example: `True`.
    pub success: Option<bool>,
}

response! {
    CreateOssSubDirectoryResponse {
        "RequestId" => request_id: value,
        "Message" => message: value,
        "HttpStatusCode" => http_status_code: value,
        "Data" => data: value,
        "Success" => success: value,
    }
}

/// What the call returns besides its status.
#[non_exhaustive]
pub struct OssSubDirectoryData {
    /// Checksum worked out at the client. Example: `1`.
    pub client_crc: Option<i64>,
    /// Tag that the e carries. Example: `1`.
    pub etag: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `3A0DE2E0-A37B-5EE4-9136-C4C473714802`.
    pub request_id: Option<String>,
    /// Checksum worked out by the service. Example: `1`.
    pub server_crc: Option<i64>,
}

response! {
    OssSubDirectoryData {
        "ClientCRC" => client_crc: value,
        "ETag" => etag: value,
        "RequestId" => request_id: value,
        "ServerCRC" => server_crc: value,
    }
}
