// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeBlackListClients`, from `nas/DescribeBlackListClients.md`.

use alicloud_runtime::codegen::*;

/// Tells how far clients shut out of a CPFS file system have been evicted.
///
/// ```no_run
/// # #![allow(deprecated)]
/// # async fn example(client: alicloud_nas::Client) -> Result<(), alicloud_nas::Error> {
/// let request = alicloud_nas::DescribeBlackListClientsRequest::new()
///     .file_system_id("...");
/// let reply = client.describe_black_list_clients(request).await?;
/// # Ok(()) }
/// ```
#[deprecated(note = "the documentation says that it should not be used any more")]
#[non_exhaustive]
pub struct DescribeBlackListClientsRequest {
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// **Required.** Identifies the file system, as
    /// [`CreateFileSystem`](super::Client::create_file_system) or
    /// [`DescribeFileSystems`](super::Client::describe_file_systems) returned it.
    pub file_system_id: Option<String>,
    /// IP address of a client that mounts the file system.
    pub client_ip: Option<String>,
}

impl DescribeBlackListClientsRequest {
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
    /// Sets `ClientIP`.
    pub fn client_ip(mut self, value: impl Into<String>) -> Self {
        self.client_ip = Some(value.into());
        self
    }
}

request! {
    DescribeBlackListClientsRequest {
        "RegionId" => region_id: query,
        "FileSystemId" => file_system_id: query,
        "ClientIP" => client_ip: query,
    }
}

impl Operation for DescribeBlackListClientsRequest {
    type Response = DescribeBlackListClientsResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DescribeBlackListClients")
        .required(&["RegionId", "FileSystemId"])
        .region("RegionId")
        .read_only();
}

/// Response to [`DescribeBlackListClientsRequest`].
#[non_exhaustive]
pub struct DescribeBlackListClientsResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `A70BEE5D-76D3-49FB-B58F-1F398211A5C3`.
    pub request_id: Option<String>,
    /// State of the eviction of each client, as a JSON map.
    /// Example: `{"client1": "EVICTING","client2":"EVICTED"}`.
    pub clients: Option<String>,
}

response! {
    DescribeBlackListClientsResponse {
        "RequestId" => request_id: value,
        "Clients" => clients: value,
    }
}
