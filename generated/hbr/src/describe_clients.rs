// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeClients`, from `hbr/DescribeClients.md`.

use alicloud_runtime::codegen::*;

/// Lists the backup clients of a vault, by ID, type, or cluster.
///
/// ```no_run
/// # async fn example(client: alicloud_hbr::Client) -> Result<(), alicloud_hbr::Error> {
/// let request = alicloud_hbr::DescribeClientsRequest::new();
/// // `.pages()` gives the replies as a whole, `.await` one of them.
/// let mut items = client.describe_clients(request).items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeClientsRequest {
    /// Backup vault, the storage that holds the backups.
    pub vault_id: Option<String>,
    /// Backup client installed on a machine; it does the reading and writing there.
    pub client_id: Option<String>,
    /// Which part of the list this is, counted from 1.
    pub page_number: Option<i32>,
    /// How many items a page holds at most. Range: 1 to 100.
    pub page_size: Option<i32>,
    /// What the backup client serves: files on ECS, SAP HANA, or containers.
    pub client_type: Option<String>,
    /// What sort of data is backed up, such as `ECS_FILE`, `OSS`, `NAS` or `UDM_ECS`; decides which
    /// other parameters count.
    pub source_type: Option<String>,
    /// Group of backup clients that does the work; in calls about SAP HANA the registered instance, in
    /// calls about containers the registered cluster.
    pub cluster_id: Option<String>,
    /// ID of the resource group, which bundles resources for access control and reports.
    pub resource_group_id: Option<String>,
}

impl DescribeClientsRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `VaultId`.
    pub fn vault_id(mut self, value: impl Into<String>) -> Self {
        self.vault_id = Some(value.into());
        self
    }
    /// Sets `ClientId`.
    pub fn client_id(mut self, value: impl Into<String>) -> Self {
        self.client_id = Some(value.into());
        self
    }
    /// Sets `PageNumber`.
    #[inline]
    pub fn page_number(mut self, value: i32) -> Self {
        self.page_number = Some(value);
        self
    }
    /// Sets `PageSize`.
    #[inline]
    pub fn page_size(mut self, value: i32) -> Self {
        self.page_size = Some(value);
        self
    }
    /// Sets `ClientType`.
    pub fn client_type(mut self, value: impl Into<String>) -> Self {
        self.client_type = Some(value.into());
        self
    }
    /// Sets `SourceType`.
    pub fn source_type(mut self, value: impl Into<String>) -> Self {
        self.source_type = Some(value.into());
        self
    }
    /// Sets `ClusterId`.
    pub fn cluster_id(mut self, value: impl Into<String>) -> Self {
        self.cluster_id = Some(value.into());
        self
    }
    /// Sets `ResourceGroupId`.
    pub fn resource_group_id(mut self, value: impl Into<String>) -> Self {
        self.resource_group_id = Some(value.into());
        self
    }
}

request! {
    DescribeClientsRequest {
        "VaultId" => vault_id: query,
        "ClientId" => client_id: query,
        "PageNumber" => page_number: query,
        "PageSize" => page_size: query,
        "ClientType" => client_type: query,
        "SourceType" => source_type: query,
        "ClusterId" => cluster_id: query,
        "ResourceGroupId" => resource_group_id: query,
    }
}

impl Operation for DescribeClientsRequest {
    type Response = DescribeClientsResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DescribeClients")
        .success_flag("Success")
        .error_codes(&["Code"])
        .error_messages(&["Message"])
        .success_code("200")
        .read_only();
}

impl Paginated for DescribeClientsRequest {
    type Item = ResponseClient;
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

/// Response to [`DescribeClientsRequest`].
#[non_exhaustive]
pub struct DescribeClientsResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `17189276-465D-5EF3-8FFD-0FF51B5A41A0`.
    pub request_id: Option<String>,
    /// Whether the call did what it was asked. Example: `true`.
    pub success: Option<bool>,
    /// Code for programs to act on, as a rule that of the result. Example: `200`.
    pub code: Option<String>,
    /// Text for people that explains the code or the event beside it. Example: `successful`.
    pub message: Option<String>,
    /// Which part of the list this is, counted from 1. Example: `1`.
    pub page_number: Option<i32>,
    /// How many items a page holds at most. Example: `10`.
    pub page_size: Option<i32>,
    /// How many items match in all, over all pages. Example: `12`.
    pub total_count: Option<i32>,
    /// The clients that were found or are concerned, one entry each.
    pub clients: Vec<ResponseClient>,
}

response! {
    DescribeClientsResponse {
        "RequestId" => request_id: value,
        "Success" => success: value,
        "Code" => code: value,
        "Message" => message: value,
        "PageNumber" => page_number: value,
        "PageSize" => page_size: value,
        "TotalCount" => total_count: value,
        "Clients" => clients: list("Client"),
    }
}

/// The clients that were found or are concerned, one entry each.
#[non_exhaustive]
pub struct ResponseClient {
    /// State of what the entry describes, which decides what can be done with it.
    /// Example: `ACTIVATED`.
    pub status: Option<String>,
    /// Backup vault, the storage that holds the backups. Example: `v-00029mx6o******n85lg`.
    pub vault_id: Option<String>,
    /// Whether this holds: use HTTPs. Example: `false`.
    pub use_https: Option<bool>,
    /// Whether the item lies in a VPC or in the classic network. Example: `VPC`.
    pub network_type: Option<String>,
    /// Display text for the backup client. Example: `client-20211224-101226`.
    pub client_name: Option<String>,
    /// Backup client installed on a machine; it does the reading and writing there.
    /// Example: `c-00062uu******2fgj`.
    pub client_id: Option<String>,
    /// Where alerts come from; `INHERITED` takes over what the vault says. Example: `INHERITED`.
    pub alert_setting: Option<String>,
    /// Display text of the server or the Tablestore database that the item belongs to.
    /// Example: `swh-hbr`.
    pub instance_name: Option<String>,
    /// Newest release of the backup client; if it is above the installed one, an upgrade is possible.
    /// Example: `1.11.23`.
    pub max_version: Option<String>,
    /// When the item was created or added. Example: `1554347313`.
    pub created_time: Option<i64>,
    /// Text for people about the status. Example: `HANA_NOT_SUPPORT`.
    pub status_message: Option<String>,
    /// What the backup client serves: files on ECS, SAP HANA, or containers. Example: `ECS_AGENT`.
    pub client_type: Option<String>,
    /// ID of the instance, by which other calls name it. Example: `i-wz9b6wya******n8yo`.
    pub instance_id: Option<String>,
    /// Time that is set or recorded for this: updated. Example: `1554347313`.
    pub updated_time: Option<i64>,
    /// Release of the backup client that is installed. Example: `1.11.16`.
    pub client_version: Option<String>,
    /// Tags, which are pairs of key and value for sorting resources.
    pub tags: Option<Value>,
    /// Addresses of the kind public IP address that were found or are concerned.
    pub public_ip_addresses: Option<Value>,
    /// Addresses of the kind private IP address that were found or are concerned.
    pub private_ip_addresses: Option<Value>,
    /// Addresses of the kind inner IP address that were found or are concerned.
    pub inner_ip_addresses: Option<Value>,
    /// Kinds of source that were found or are concerned.
    pub source_types: Option<Value>,
    /// Group of backup clients that does the work; in calls about SAP HANA the registered instance, in
    /// calls about containers the registered cluster. Example: `cl-0008c48frr******ncpk`.
    pub cluster_id: Option<String>,
}

response! {
    ResponseClient {
        "Status" => status: value,
        "VaultId" => vault_id: value,
        "UseHttps" => use_https: value,
        "NetworkType" => network_type: value,
        "ClientName" => client_name: value,
        "ClientId" => client_id: value,
        "AlertSetting" => alert_setting: value,
        "InstanceName" => instance_name: value,
        "MaxVersion" => max_version: value,
        "CreatedTime" => created_time: value,
        "StatusMessage" => status_message: value,
        "ClientType" => client_type: value,
        "InstanceId" => instance_id: value,
        "UpdatedTime" => updated_time: value,
        "ClientVersion" => client_version: value,
        "Tags" => tags: value,
        "PublicIpAddresses" => public_ip_addresses: value,
        "PrivateIpAddresses" => private_ip_addresses: value,
        "InnerIpAddresses" => inner_ip_addresses: value,
        "SourceTypes" => source_types: value,
        "ClusterId" => cluster_id: value,
    }
}
