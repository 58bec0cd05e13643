// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `AddClientToBlackList`, from `nas/AddClientToBlackList.md`.

use alicloud_runtime::codegen::*;

/// Shuts a client out of a CPFS file system, so that its writes are refused.
///
/// ```no_run
/// # #![allow(deprecated)]
/// # async fn example(client: alicloud_nas::Client) -> Result<(), alicloud_nas::Error> {
/// let request = alicloud_nas::AddClientToBlackListRequest::new()
///     .file_system_id("...")
///     .client_ip("...");
/// let reply = client.add_client_to_black_list(request).await?;
/// # Ok(()) }
/// ```
#[deprecated(note = "the documentation says that it should not be used any more")]
#[non_exhaustive]
pub struct AddClientToBlackListRequest {
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// **Required.** Identifies the file system, as
    /// [`CreateFileSystem`](super::Client::create_file_system) or
    /// [`DescribeFileSystems`](super::Client::describe_file_systems) returned it.
    pub file_system_id: Option<String>,
    /// **Required.** IP address of the client that is shut out of the file system.
    pub client_ip: Option<String>,
    /// **Required.** Unique string of your making; a repeated request with the same one is not carried
    /// out twice.
    pub client_token: Option<String>,
}

impl AddClientToBlackListRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `RegionId`, which is required.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
    /// Sets `FileSystemId`, which is required.
    pub fn file_system_id(mut self, value: impl Into<String>) -> Self {
        self.file_system_id = Some(value.into());
        self
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
}

request! {
    AddClientToBlackListRequest {
        "RegionId" => region_id: query,
        "FileSystemId" => file_system_id: query,
        "ClientIP" => client_ip: query,
        "ClientToken" => client_token: query,
    }
}

impl Operation for AddClientToBlackListRequest {
    type Response = AddClientToBlackListResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("AddClientToBlackList")
        .required(&["RegionId", "FileSystemId", "ClientIP", "ClientToken"])
        .idempotency_token("ClientToken")
        .region("RegionId");
}

/// Response to [`AddClientToBlackListRequest`].
pub type AddClientToBlackListResponse = alicloud_runtime::EmptyResponse;
