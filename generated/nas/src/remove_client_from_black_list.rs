// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `RemoveClientFromBlackList`, from `nas/RemoveClientFromBlackList.md`.

use alicloud_runtime::codegen::*;

/// Lets a client that was shut out of a CPFS file system write again.
///
/// ```no_run
/// # #![allow(deprecated)]
/// # async fn example(client: alicloud_nas::Client) -> Result<(), alicloud_nas::Error> {
/// let request = alicloud_nas::RemoveClientFromBlackListRequest::new()
///     .client_ip("192.168.0.1")
///     .client_token("123e4567-e89b-12d3-a456-426655440000")
///     .file_system_id("cpfs-xxx")
///     .region_id("cn-hangzhou");
/// let reply = client.remove_client_from_black_list(request).await?;
/// # Ok(()) }
/// ```
#[deprecated(note = "the documentation says that it should not be used any more")]
#[non_exhaustive]
pub struct RemoveClientFromBlackListRequest {
    /// **Required.** IP address of a client that mounts the file system. Example: `192.168.0.0`.
    pub client_ip: Option<String>,
    /// **Required.** Unique string of your making; a repeated request with the same one is not carried
    /// out twice. Length: at most 64. Example: `123e4567-e89b-12d3-a456-426655440000`.
    pub client_token: Option<String>,
    /// **Required.** Identifies the file system, as
    /// [`CreateFileSystem`](super::Client::create_file_system) or
    /// [`DescribeFileSystems`](super::Client::describe_file_systems) returned it.
    /// Example: `1ca404a348`.
    pub file_system_id: Option<String>,
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
}

impl RemoveClientFromBlackListRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `ClientIP`, which is required.
    pub fn client_ip(mut self, value: impl Into<String>) -> Self {
        self.client_ip = Some(value.into());
        self
    }
    /// Sets `ClientToken`, which is required.
    pub fn client_token(mut self, value: impl Into<String>) -> Self {
        self.client_token = Some(value.into());
        self
    }
    /// Sets `FileSystemId`, which is required.
    pub fn file_system_id(mut self, value: impl Into<String>) -> Self {
        self.file_system_id = Some(value.into());
        self
    }
    /// Sets `RegionId`, which is required.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
}

request! {
    RemoveClientFromBlackListRequest {
        "ClientIP" => client_ip: query,
        "ClientToken" => client_token: query,
        "FileSystemId" => file_system_id: query,
        "RegionId" => region_id: query,
    }
}

impl Operation for RemoveClientFromBlackListRequest {
    type Response = RemoveClientFromBlackListResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("RemoveClientFromBlackList")
        .required(&["ClientIP", "ClientToken", "FileSystemId", "RegionId"])
        .idempotency_token("ClientToken")
        .region("RegionId");
}

/// Response to [`RemoveClientFromBlackListRequest`].
pub type RemoveClientFromBlackListResponse = alicloud_runtime::EmptyResponse;
