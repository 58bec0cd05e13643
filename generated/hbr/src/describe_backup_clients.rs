// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeBackupClients`, from `hbr/DescribeBackupClients.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{BackupClientFilter, Tag};

/// Lists backup clients by client or instance ID, type, cluster, or tags.
///
/// ```no_run
/// # async fn example(client: alicloud_hbr::Client) -> Result<(), alicloud_hbr::Error> {
/// let request = alicloud_hbr::DescribeBackupClientsRequest::new()
///     .client_type("...");
/// // `.pages()` gives the replies as a whole, `.await` one of them.
/// let mut items = client.describe_backup_clients(request).items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeBackupClientsRequest {
    /// Which part of the list this is, counted from 1.
    pub page_number: Option<i32>,
    /// How many items a page holds at most. Range: 1 to 100.
    pub page_size: Option<i32>,
    /// **Required.** What the backup client serves: files on ECS, SAP HANA, or containers.
    pub client_type: Option<String>,
    /// Group of backup clients that does the work; in calls about SAP HANA the registered instance, in
    /// calls about containers the registered cluster.
    pub cluster_id: Option<String>,
    /// IDs of the clients to work on or to narrow the list down to.
    pub client_ids: Vec<String>,
    /// IDs of the instances that the call is applied to or narrowed down to.
    pub instance_ids: Vec<String>,
    /// Tags, which are pairs of key and value for sorting resources. Items: at most 21.
    pub tag: Vec<Tag>,
    /// Whether the data lies in the caller's account (`SELF_ACCOUNT`) or in another one that is managed
    /// from here (`CROSS_ACCOUNT`).
    pub cross_account_type: Option<String>,
    /// Alibaba Cloud account that owns the data, when it is backed up from another account.
    pub cross_account_user_id: Option<i64>,
    /// RAM role in the other account that Cloud Backup assumes there; only for backups across accounts.
    pub cross_account_role_name: Option<String>,
    /// Conditions that items have to meet. Items: at most 5.
    pub filters: Vec<BackupClientFilter>,
}

impl DescribeBackupClientsRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
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
    /// Sets `ClientType`, which is required.
    pub fn client_type(mut self, value: impl Into<String>) -> Self {
        self.client_type = Some(value.into());
        self
    }
    /// Sets `ClusterId`.
    pub fn cluster_id(mut self, value: impl Into<String>) -> Self {
        self.cluster_id = Some(value.into());
        self
    }
    /// Sets `ClientIds`.
    pub fn client_ids(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.client_ids = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `InstanceIds`.
    pub fn instance_ids(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.instance_ids = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `Tag`.
    pub fn tag(mut self, value: impl IntoIterator<Item = impl Into<Tag>>) -> Self {
        self.tag = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `CrossAccountType`.
    pub fn cross_account_type(mut self, value: impl Into<String>) -> Self {
        self.cross_account_type = Some(value.into());
        self
    }
    /// Sets `CrossAccountUserId`.
    #[inline]
    pub fn cross_account_user_id(mut self, value: i64) -> Self {
        self.cross_account_user_id = Some(value);
        self
    }
    /// Sets `CrossAccountRoleName`.
    pub fn cross_account_role_name(mut self, value: impl Into<String>) -> Self {
        self.cross_account_role_name = Some(value.into());
        self
    }
    /// Sets `Filters`.
    pub fn filters(
        mut self,
        value: impl IntoIterator<Item = impl Into<BackupClientFilter>>,
    ) -> Self {
        self.filters = value.into_iter().map(Into::into).collect();
        self
    }
}

request! {
    DescribeBackupClientsRequest {
        "PageNumber" => page_number: query,
        "PageSize" => page_size: query,
        "ClientType" => client_type: query,
        "ClusterId" => cluster_id: query,
        "ClientIds" => client_ids: form_json,
        "InstanceIds" => instance_ids: form_json,
        "Tag" => tag: form,
        "CrossAccountType" => cross_account_type: query,
        "CrossAccountUserId" => cross_account_user_id: query,
        "CrossAccountRoleName" => cross_account_role_name: query,
        "Filters" => filters: query,
    }
}

impl Operation for DescribeBackupClientsRequest {
    type Response = DescribeBackupClientsResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DescribeBackupClients")
        .required(&["ClientType"])
        .success_flag("Success")
        .error_codes(&["Code"])
        .error_messages(&["Message"])
        .success_code("200")
        .read_only();
}

impl Paginated for DescribeBackupClientsRequest {
    type Item = BackupClient;
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

/// Response to [`DescribeBackupClientsRequest`].
#[non_exhaustive]
pub struct DescribeBackupClientsResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `473469C7-AA6F-4DC5-B3DB-A3DC0DE3C83E`.
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
    /// How many items match in all, over all pages. Example: `8`.
    pub total_count: Option<i64>,
    /// The clients that were found or are concerned, one entry each. Example: `{'Client': []}`.
    pub clients: Vec<BackupClient>,
}

response! {
    DescribeBackupClientsResponse {
        "RequestId" => request_id: value,
        "Success" => success: value,
        "Code" => code: value,
        "Message" => message: value,
        "PageNumber" => page_number: value,
        "PageSize" => page_size: value,
        "TotalCount" => total_count: value,
        "Clients" => clients: list(""),
    }
}

/// The clients that were found or are concerned, one entry each.
#[non_exhaustive]
pub struct BackupClient {
    /// State of what the entry describes, which decides what can be done with it.
    /// Example: `ACTIVATED`.
    pub status: Option<String>,
    /// How the backup stands or ended. Example: `PROTECTED`.
    pub backup_status: Option<String>,
    /// Processor architecture of the machine with the client, such as `amd64`.
    pub arch_type: Option<String>,
    /// Backup client installed on a machine; it does the reading and writing there.
    /// Example: `c-*********************`.
    pub client_id: Option<String>,
    /// Newest release of the backup client; if it is above the installed one, an upgrade is possible.
    /// Example: `2.4.5`.
    pub max_client_version: Option<String>,
    /// Address of the server inside its network. Example: `192.168.1.1`.
    pub private_ip_v4: Option<String>,
    /// Display text of the server or the Tablestore database that the item belongs to.
    /// Example: `instancename`.
    pub instance_name: Option<String>,
    /// When the item was created or added. Example: `1554347313`.
    pub created_time: Option<i64>,
    /// Time that is set or recorded for this: last heart beat. Example: `1554347313`.
    pub last_heart_beat_time: Option<i64>,
    /// What the backup client serves: files on ECS, SAP HANA, or containers. Example: `ECS_CLIENT`.
    pub client_type: Option<String>,
    /// Name that the machine goes by on the network. Example: `hostname`.
    pub hostname: Option<String>,
    /// ID of the instance, by which other calls name it. Example: `i-*********************`.
    pub instance_id: Option<String>,
    /// Whether the client runs on a backup appliance. Example: `false`.
    pub appliance: Option<bool>,
    /// Time that is set or recorded for this: updated. Example: `1554347313`.
    pub updated_time: Option<i64>,
    /// Which kind of operating system it is or is to be. Example: `linux`.
    pub os_type: Option<String>,
    /// ID of the zone, such as `cn-hangzhou-b`. Example: `cn-hangzhou-f`.
    pub zone_id: Option<String>,
    /// Release of the backup client that is installed. Example: `2.4.5`.
    pub client_version: Option<String>,
    /// Tags, which are pairs of key and value for sorting resources.
    pub tags: Vec<Tag>,
    /// The settings that are concerned.
    pub settings: Option<Settings>,
}

response! {
    BackupClient {
        "Status" => status: value,
        "BackupStatus" => backup_status: value,
        "ArchType" => arch_type: value,
        "ClientId" => client_id: value,
        "MaxClientVersion" => max_client_version: value,
        "PrivateIpV4" => private_ip_v4: value,
        "InstanceName" => instance_name: value,
        "CreatedTime" => created_time: value,
        "LastHeartBeatTime" => last_heart_beat_time: value,
        "ClientType" => client_type: value,
        "Hostname" => hostname: value,
        "InstanceId" => instance_id: value,
        "Appliance" => appliance: value,
        "UpdatedTime" => updated_time: value,
        "OsType" => os_type: value,
        "ZoneId" => zone_id: value,
        "ClientVersion" => client_version: value,
        "Tags" => tags: list(""),
        "Settings" => settings: value,
    }
}

/// The settings that are concerned.
#[non_exhaustive]
pub struct Settings {
    /// Host name or address of the proxy. Example: `192.168.11.100`.
    pub proxy_host: Option<String>,
    /// Largest value, allowed or found, of this: vCPU core. Example: `1`.
    pub max_cpu_core: Option<String>,
    /// Network port that belongs to the proxy. Example: `3128`.
    pub proxy_port: Option<i32>,
    /// The use HTTPs that are concerned. Example: `false`.
    pub use_https: Option<String>,
    /// Password that belongs to the proxy; keep it secret.
    pub proxy_password: Option<String>,
    /// User name for the proxy. Example: `user`.
    pub proxy_user: Option<String>,
    /// Proxy for the data itself. Example: `USE_CONTROL_PROXY`.
    pub data_proxy_setting: Option<String>,
    /// Way that backup data travels: the internet, a VPC, or the classic network. Example: `VPC`.
    pub data_network_type: Option<String>,
    /// Largest value, allowed or found, of this: worker. Example: `1`.
    pub max_worker: Option<String>,
    /// Largest value, allowed or found, of this: memory. Example: `0`.
    pub max_memory: Option<i64>,
    /// Whether file backups that are only partly done raise an alert. Example: `false`.
    pub alert_on_partial_complete: Option<bool>,
}

response! {
    Settings {
        "ProxyHost" => proxy_host: value,
        "MaxCpuCore" => max_cpu_core: value,
        "ProxyPort" => proxy_port: value,
        "UseHttps" => use_https: value,
        "ProxyPassword" => proxy_password: value,
        "ProxyUser" => proxy_user: value,
        "DataProxySetting" => data_proxy_setting: value,
        "DataNetworkType" => data_network_type: value,
        "MaxWorker" => max_worker: value,
        "MaxMemory" => max_memory: value,
        "AlertOnPartialComplete" => alert_on_partial_complete: value,
    }
}
