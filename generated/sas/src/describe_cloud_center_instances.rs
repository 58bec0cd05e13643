// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeCloudCenterInstances`, from `sas/DescribeCloudCenterInstances.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{CloudCenterInstancePageInfo};

/// Searches the assets by criteria; paging with NextToken is preferred over page numbers.
///
/// ```no_run
/// # async fn example(client: alicloud_sas::Client) -> Result<(), alicloud_sas::Error> {
/// let request = alicloud_sas::DescribeCloudCenterInstancesRequest::new();
/// // `.pages()` gives the replies as a whole, `.await` one of them.
/// let mut items = client.describe_cloud_center_instances(request).items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeCloudCenterInstancesRequest {
    /// Region that the call works in, such as `cn-hangzhou`.
    #[deprecated(note = "the documentation says that it should not be used any more")]
    pub region_id: Option<String>,
    /// Search conditions as a JSON array of objects with name and value; they choose the assets or
    /// images.
    pub criteria: Option<String>,
    /// Kinds of machine to work on or to narrow the list down to.
    pub machine_types: Option<String>,
    /// How several conditions are joined: any of them or all of them have to hold.
    pub logical_exp: Option<String>,
    /// How many items a page holds at most.
    pub page_size: Option<i32>,
    /// Which page of the list to return.
    pub current_page: Option<i32>,
    /// How important you consider the asset to be.
    pub importance: Option<i32>,
    /// Whether the name of the default group stays untranslated.
    pub no_group_trace: Option<bool>,
    /// Language of the texts that come back.
    pub lang: Option<String>,
    /// Token for the use next; pass it on without reading anything into it.
    pub use_next_token: Option<bool>,
    /// Mark returned by the call before; leave it out to start at the beginning.
    pub next_token: Option<String>,
    /// ID of the resource directory account that the call is about.
    pub resource_directory_account_id: Option<i64>,
    /// The flags that are concerned.
    pub flags: Option<String>,
}

impl DescribeCloudCenterInstancesRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `RegionId`.
    #[deprecated(note = "the documentation says that it should not be used any more")]
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
    /// Sets `Criteria`.
    pub fn criteria(mut self, value: impl Into<String>) -> Self {
        self.criteria = Some(value.into());
        self
    }
    /// Sets `MachineTypes`.
    pub fn machine_types(mut self, value: impl Into<String>) -> Self {
        self.machine_types = Some(value.into());
        self
    }
    /// Sets `LogicalExp`.
    pub fn logical_exp(mut self, value: impl Into<String>) -> Self {
        self.logical_exp = Some(value.into());
        self
    }
    /// Sets `PageSize`.
    #[inline]
    pub fn page_size(mut self, value: i32) -> Self {
        self.page_size = Some(value);
        self
    }
    /// Sets `CurrentPage`.
    #[inline]
    pub fn current_page(mut self, value: i32) -> Self {
        self.current_page = Some(value);
        self
    }
    /// Sets `Importance`.
    #[inline]
    pub fn importance(mut self, value: i32) -> Self {
        self.importance = Some(value);
        self
    }
    /// Sets `NoGroupTrace`.
    #[inline]
    pub fn no_group_trace(mut self, value: bool) -> Self {
        self.no_group_trace = Some(value);
        self
    }
    /// Sets `Lang`.
    pub fn lang(mut self, value: impl Into<String>) -> Self {
        self.lang = Some(value.into());
        self
    }
    /// Sets `UseNextToken`.
    #[inline]
    pub fn use_next_token(mut self, value: bool) -> Self {
        self.use_next_token = Some(value);
        self
    }
    /// Sets `NextToken`.
    pub fn next_token(mut self, value: impl Into<String>) -> Self {
        self.next_token = Some(value.into());
        self
    }
    /// Sets `ResourceDirectoryAccountId`.
    #[inline]
    pub fn resource_directory_account_id(mut self, value: i64) -> Self {
        self.resource_directory_account_id = Some(value);
        self
    }
    /// Sets `Flags`.
    pub fn flags(mut self, value: impl Into<String>) -> Self {
        self.flags = Some(value.into());
        self
    }
}

request! {
    DescribeCloudCenterInstancesRequest {
        "RegionId" => region_id: query,
        "Criteria" => criteria: query,
        "MachineTypes" => machine_types: query,
        "LogicalExp" => logical_exp: query,
        "PageSize" => page_size: query,
        "CurrentPage" => current_page: query,
        "Importance" => importance: query,
        "NoGroupTrace" => no_group_trace: query,
        "Lang" => lang: query,
        "UseNextToken" => use_next_token: query,
        "NextToken" => next_token: query,
        "ResourceDirectoryAccountId" => resource_directory_account_id: query,
        "Flags" => flags: query,
    }
}

impl Operation for DescribeCloudCenterInstancesRequest {
    type Response = DescribeCloudCenterInstancesResponse;
    type Error = DescribeCloudCenterInstancesError;
    const INFO: OperationInfo = super::operation("DescribeCloudCenterInstances")
        .success_flag("Success")
        .region("RegionId")
        .read_only();
    const ERRORS: &'static [DescribeCloudCenterInstancesError] = &[
        DescribeCloudCenterInstancesError::NoPermission,
        DescribeCloudCenterInstancesError::RdCheckNoPermission,
        DescribeCloudCenterInstancesError::ServerError,
        DescribeCloudCenterInstancesError::RdCheckInnerError,
    ];
}

impl Paginated for DescribeCloudCenterInstancesRequest {
    type Item = Instance;
    #[inline]
    fn page_request(&mut self) -> PageRequest<'_> {
        PageRequest::number(&mut self.current_page)
            .size(&self.page_size)
            .or_token(&mut self.next_token)
    }
    #[inline]
    fn page_response(response: &Self::Response) -> PageResponse {
        PageResponse::new()
            .total(&response.page_info.as_ref().and_then(|v| v.total_count))
            .next(&response.page_info.as_ref().and_then(|v| v.next_token.clone()))
    }
    #[inline]
    fn page_items(response: &mut Self::Response) -> Option<&mut Vec<Self::Item>> {
        Some(&mut response.instances)
    }
}

/// Response to [`DescribeCloudCenterInstancesRequest`].
#[non_exhaustive]
pub struct DescribeCloudCenterInstancesResponse {
    /// Whether the call did what it was asked. Example: `true`.
    pub success: Option<bool>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `32A73759-4C0F-4801-BE98-901223ACEE9A`.
    pub request_id: Option<String>,
    /// What is known about the page.
    pub page_info: Option<CloudCenterInstancePageInfo>,
    /// Instances found, one entry each.
    pub instances: Vec<Instance>,
}

response! {
    DescribeCloudCenterInstancesResponse {
        "Success" => success: value,
        "RequestId" => request_id: value,
        "PageInfo" => page_info: value,
        "Instances" => instances: list(""),
    }
}

/// Instances found, one entry each.
#[non_exhaustive]
pub struct Instance {
    /// State of what the entry describes, which decides what can be done with it. Example: `Running`.
    pub status: Option<String>,
    /// What is known about the vCPU. Example: `text`.
    pub cpu_info: Option<String>,
    /// Address that can be reached from the Internet. Example: `1.2.XX.XX`.
    pub internet_ip: Option<String>,
    /// Version of the operating system's kernel. Example: `3.10.0-1127.19.1.el7.x86_64`.
    pub kernel: Option<String>,
    /// Whether the asset has a license of Security Center. Example: `true`.
    pub bind: Option<bool>,
    /// Name that the operating system goes by.
    pub os_name: Option<String>,
    /// Tags, which are pairs of key and value for sorting resources. Example: `InternetIp,test`.
    pub tag: Option<String>,
    /// State that the client is in. Example: `online`.
    pub client_status: Option<String>,
    /// Memory of the server, in GB; lists of all assets count it in MB. Example: `1024`.
    pub mem: Option<i32>,
    /// ID of the instance in a VPC that the item belongs to or stands for.
    /// Example: `vpc-uf60agqq65bs98zoo****`.
    pub vpc_instance_id: Option<String>,
    /// ID of the tag that the item belongs to or stands for. Example: `121313,41412`.
    pub tag_id: Option<String>,
    /// A mark of the item: where assets come from as a number, or `add` and `del` for what is in and
    /// out. Example: `0`.
    pub flag: Option<i32>,
    /// Moment that was recorded for this: last login. Example: `1637592907000`.
    pub last_login_timestamp: Option<i64>,
    /// Which version of the auth is meant. Example: `1`.
    pub auth_version: Option<i32>,
    /// Where it lies or is looked for, as the region's ID or, in some lists, its name.
    /// Example: `cn-hangzhou-cm***-***`.
    pub region: Option<String>,
    /// Name given to the instance, as lists and the console show it. Example: `yztest-l***`.
    pub instance_name: Option<String>,
    /// How many there are of this: pod. Example: `1`.
    pub pod_count: Option<i32>,
    /// How many there are of this: vul. Example: `2`.
    pub vul_count: Option<i32>,
    /// State that the hc is in. Example: `YES`.
    pub hc_status: Option<String>,
    /// When the item was created or added. Example: `1607365213000`.
    pub created_time: Option<i64>,
    /// Path of groups that the server is in; `Default` where none was set. Example: `default`.
    pub group_trace: Option<String>,
    /// ID of the cluster that the call or the item is about.
    /// Example: `c690a0789419f4284a4e0a29e12fe****`.
    pub cluster_id: Option<String>,
    /// State that the risk is in. Example: `NO`.
    pub risk_status: Option<String>,
    /// Number that is given for this: cores. Example: `4`.
    pub cores: Option<i32>,
    /// State that the vul is in. Example: `YES`.
    pub vul_status: Option<String>,
    /// State that the alert is in. Example: `NO`.
    pub alarm_status: Option<String>,
    /// Hardware addresses of the system as one text. Example: `00:13:3e:31:13:39,02:12:67:b8:**:**`.
    pub mac_list_string: Option<String>,
    /// How important you consider the asset to be. Example: `2`.
    pub importance: Option<i32>,
    /// How many there are of this: health check. Example: `1`.
    pub health_check_count: Option<i32>,
    /// IP address of the host or service concerned. Example: `1.2.XX.XX`.
    pub ip: Option<String>,
    /// Operating system that the item runs. Example: `Linux`.
    pub os: Option<String>,
    /// Time that is set or recorded for this: auth modify. Example: `1627974044000`.
    pub auth_modify_time: Option<i64>,
    /// How many there are of this: safe event. Example: `5`.
    pub safe_event_count: Option<i32>,
    /// ID of the instance, by which other calls name it. Example: `i-m5***`.
    pub instance_id: Option<String>,
    /// Which kind of asset it is or is to be. Example: `0`.
    pub asset_type: Option<String>,
    /// IP address that belongs to the intranet. Example: `1.2.XX.XX`.
    pub intranet_ip: Option<String>,
    /// Where the asset comes from, as a number: Alibaba Cloud, another cloud or your own machine room.
    /// Example: `0`.
    pub vendor: Option<i32>,
    /// Region that the item lies in, such as `cn-hangzhou`. Example: `cn-hanghzou`.
    pub region_id: Option<String>,
    /// Identifier that is unique for the item. Example: `c9107c04-942f-40c1-981a-f1c1***`.
    pub uuid: Option<String>,
    /// ID of the group that the call or the item is about. Example: `4120080`.
    pub group_id: Option<i64>,
    /// Name that the region goes by. Example: `China (Hangzhou)`.
    pub region_name: Option<String>,
    /// Name that the vendor goes by. Example: `IDC`.
    pub vendor_name: Option<String>,
    /// Name that the auth version goes by. Example: `Ultimate Edition`.
    pub auth_version_name: Option<String>,
    /// Name that the cluster goes by. Example: `cluster1`.
    pub cluster_name: Option<String>,
    /// State that the exposed is in. Example: `0`.
    pub exposed_status: Option<i32>,
    /// How many there are of this: risk. Example: `text`.
    pub risk_count: Option<String>,
    /// Addresses of the system as one text. Example: `172.31.XX.XX,172.171.XX.XX`.
    pub ip_list_string: Option<String>,
}

response! {
    Instance {
        "Status" => status: value,
        "CpuInfo" => cpu_info: value,
        "InternetIp" => internet_ip: value,
        "Kernel" => kernel: value,
        "Bind" => bind: value,
        "OsName" => os_name: value,
        "Tag" => tag: value,
        "ClientStatus" => client_status: value,
        "Mem" => mem: value,
        "VpcInstanceId" => vpc_instance_id: value,
        "TagId" => tag_id: value,
        "Flag" => flag: value,
        "LastLoginTimestamp" => last_login_timestamp: value,
        "AuthVersion" => auth_version: value,
        "Region" => region: value,
        "InstanceName" => instance_name: value,
        "PodCount" => pod_count: value,
        "VulCount" => vul_count: value,
        "HcStatus" => hc_status: value,
        "CreatedTime" => created_time: value,
        "GroupTrace" => group_trace: value,
        "ClusterId" => cluster_id: value,
        "RiskStatus" => risk_status: value,
        "Cores" => cores: value,
        "VulStatus" => vul_status: value,
        "AlarmStatus" => alarm_status: value,
        "MacListString" => mac_list_string: value,
        "Importance" => importance: value,
        "HealthCheckCount" => health_check_count: value,
        "Ip" => ip: value,
        "Os" => os: value,
        "AuthModifyTime" => auth_modify_time: value,
        "SafeEventCount" => safe_event_count: value,
        "InstanceId" => instance_id: value,
        "AssetType" => asset_type: value,
        "IntranetIp" => intranet_ip: value,
        "Vendor" => vendor: value,
        "RegionId" => region_id: value,
        "Uuid" => uuid: value,
        "GroupId" => group_id: value,
        "RegionName" => region_name: value,
        "VendorName" => vendor_name: value,
        "AuthVersionName" => auth_version_name: value,
        "ClusterName" => cluster_name: value,
        "ExposedStatus" => exposed_status: value,
        "RiskCount" => risk_count: value,
        "IpListString" => ip_list_string: value,
    }
}

/// Errors that the documentation of [`DescribeCloudCenterInstancesRequest`] names.
///
/// - [`NoPermission`](super::DocumentedError::NoPermission), here with HTTP status 400
/// - [`RdCheckNoPermission`](super::DocumentedError::RdCheckNoPermission)
/// - [`ServerError`](super::DocumentedError::ServerError)
/// - [`RdCheckInnerError`](super::DocumentedError::RdCheckInnerError)
pub type DescribeCloudCenterInstancesError = super::DocumentedError;
