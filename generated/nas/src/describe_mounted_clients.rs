// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeMountedClients`, from `nas/DescribeMountedClients.md`.

use alicloud_runtime::codegen::*;

/// Lists the clients that used a mount target within the last minute.
///
/// ```no_run
/// # async fn example(client: alicloud_nas::Client) -> Result<(), alicloud_nas::Error> {
/// let request = alicloud_nas::DescribeMountedClientsRequest::new()
///     .file_system_id("...")
///     .mount_target_domain("...");
/// // `.pages()` gives the replies as a whole, `.await` one of them.
/// let mut items = client.describe_mounted_clients(request).items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeMountedClientsRequest {
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// How many items a page holds at most. Range: 1 to 100.
    pub page_size: Option<i32>,
    /// **Required.** Identifies the file system, as
    /// [`CreateFileSystem`](super::Client::create_file_system) or
    /// [`DescribeFileSystems`](super::Client::describe_file_systems) returned it.
    pub file_system_id: Option<String>,
    /// Client to look for; all clients of the last minute are listed without it.
    pub client_ip: Option<String>,
    /// **Required.** Host name of the mount target, which clients mount the file system by.
    pub mount_target_domain: Option<String>,
    /// Which page of the list to return. Range: at least 1.
    pub page_number: Option<i32>,
}

impl DescribeMountedClientsRequest {
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
    /// Sets `PageSize`.
    #[inline]
    pub fn page_size(mut self, value: i32) -> Self {
        self.page_size = Some(value);
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
    /// Sets `MountTargetDomain`, which is required.
    pub fn mount_target_domain(mut self, value: impl Into<String>) -> Self {
        self.mount_target_domain = Some(value.into());
        self
    }
    /// Sets `PageNumber`.
    #[inline]
    pub fn page_number(mut self, value: i32) -> Self {
        self.page_number = Some(value);
        self
    }
}

request! {
    DescribeMountedClientsRequest {
        "RegionId" => region_id: query,
        "PageSize" => page_size: query,
        "FileSystemId" => file_system_id: query,
        "ClientIP" => client_ip: query,
        "MountTargetDomain" => mount_target_domain: query,
        "PageNumber" => page_number: query,
    }
}

impl Operation for DescribeMountedClientsRequest {
    type Response = DescribeMountedClientsResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DescribeMountedClients")
        .required(&["RegionId", "FileSystemId", "MountTargetDomain"])
        .region("RegionId")
        .read_only();
}

impl Paginated for DescribeMountedClientsRequest {
    type Item = MountedClient;
    #[inline]
    fn page_request(&mut self) -> PageRequest<'_> {
        PageRequest::number(&mut self.page_number).size(&self.page_size)
    }
    #[inline]
    fn page_response(response: &Self::Response) -> PageResponse {
        PageResponse::new()
            .total(&response.total_count)
            .number(&response.page_number)
            .size(&response.page_size)
    }
    #[inline]
    fn page_items(response: &mut Self::Response) -> Option<&mut Vec<Self::Item>> {
        Some(&mut response.clients)
    }
}

/// Response to [`DescribeMountedClientsRequest`].
#[non_exhaustive]
pub struct DescribeMountedClientsResponse {
    /// How many items match in all, over all pages. Example: `10`.
    pub total_count: Option<i32>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `A70BEE5D-76D3-49FB-B58F-1F398211****`.
    pub request_id: Option<String>,
    /// How many items a page holds at most. Example: `10`.
    pub page_size: Option<i32>,
    /// Which page of the list this is, counted from one. Example: `1`.
    pub page_number: Option<i32>,
    /// Clients that used the file system within the last minute, one entry each.
    pub clients: Vec<MountedClient>,
}

response! {
    DescribeMountedClientsResponse {
        "TotalCount" => total_count: value,
        "RequestId" => request_id: value,
        "PageSize" => page_size: value,
        "PageNumber" => page_number: value,
        "Clients" => clients: list("Client"),
    }
}

/// Clients that used the file system within the last minute, one entry each.
#[non_exhaustive]
pub struct MountedClient {
    /// IP address of a client that mounts the file system. Example: `10.10.10.1`.
    pub client_ip: Option<String>,
}

response! {
    MountedClient {
        "ClientIP" => client_ip: value,
    }
}
