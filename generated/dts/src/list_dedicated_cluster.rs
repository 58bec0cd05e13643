// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ListDedicatedCluster`, from `dts/ListDedicatedCluster.md`.

use alicloud_runtime::codegen::*;

/// Lists the dedicated clusters with their states, capacity and load.
///
/// ```no_run
/// # async fn example(client: alicloud_dts::Client) -> Result<(), alicloud_dts::Error> {
/// let request = alicloud_dts::ListDedicatedClusterRequest::new();
/// // `.pages()` gives the replies as a whole, `.await` one of them.
/// let mut items = client.list_dedicated_cluster(request).items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ListDedicatedClusterRequest {
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
    /// What `Params` is compared with: the cluster's name or one of its IDs.
    pub type_: Option<String>,
    /// The params that are concerned.
    pub params: Option<String>,
    /// State that the clusters in the list have to be in.
    pub state: Option<String>,
    /// Whether the list runs upward or downward.
    pub order_direction: Option<String>,
    /// Property that the list is sorted by; the direction is a parameter of its own.
    pub order_column: Option<String>,
    /// How many items a page holds at most.
    pub page_size: Option<i32>,
    /// Which page of the list to return.
    pub page_number: Option<i32>,
    /// ID of the resource group, which bundles resources for access control and reports.
    pub resource_group_id: Option<String>,
}

impl ListDedicatedClusterRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
    /// Sets `Type`.
    pub fn type_(mut self, value: impl Into<String>) -> Self {
        self.type_ = Some(value.into());
        self
    }
    /// Sets `Params`.
    pub fn params(mut self, value: impl Into<String>) -> Self {
        self.params = Some(value.into());
        self
    }
    /// Sets `State`.
    pub fn state(mut self, value: impl Into<String>) -> Self {
        self.state = Some(value.into());
        self
    }
    /// Sets `OrderDirection`.
    pub fn order_direction(mut self, value: impl Into<String>) -> Self {
        self.order_direction = Some(value.into());
        self
    }
    /// Sets `OrderColumn`.
    pub fn order_column(mut self, value: impl Into<String>) -> Self {
        self.order_column = Some(value.into());
        self
    }
    /// Sets `PageSize`.
    #[inline]
    pub fn page_size(mut self, value: i32) -> Self {
        self.page_size = Some(value);
        self
    }
    /// Sets `PageNumber`.
    #[inline]
    pub fn page_number(mut self, value: i32) -> Self {
        self.page_number = Some(value);
        self
    }
    /// Sets `ResourceGroupId`.
    pub fn resource_group_id(mut self, value: impl Into<String>) -> Self {
        self.resource_group_id = Some(value.into());
        self
    }
}

request! {
    ListDedicatedClusterRequest {
        "RegionId" => region_id: query,
        "Type" => type_: query,
        "Params" => params: query,
        "State" => state: query,
        "OrderDirection" => order_direction: query,
        "OrderColumn" => order_column: query,
        "PageSize" => page_size: query,
        "PageNumber" => page_number: query,
        "ResourceGroupId" => resource_group_id: query,
    }
}

impl Operation for ListDedicatedClusterRequest {
    type Response = ListDedicatedClusterResponse;
    type Error = ListDedicatedClusterError;
    const INFO: OperationInfo = super::operation("ListDedicatedCluster")
        .success_flag("Success")
        .error_codes(&["ErrCode"])
        .error_messages(&["ErrMessage"])
        .region("RegionId")
        .read_only();
    const ERRORS: &'static [ListDedicatedClusterError] = &[
        ListDedicatedClusterError::ThrottlingUser,
        ListDedicatedClusterError::InvalidSecurityTokenExpired,
        ListDedicatedClusterError::ServiceUnavailable,
    ];
}

impl Paginated for ListDedicatedClusterRequest {
    type Item = DedicatedClusterStatus;
    #[inline]
    fn page_request(&mut self) -> PageRequest<'_> {
        PageRequest::number(&mut self.page_number).size(&self.page_size)
    }
    #[inline]
    fn page_response(response: &Self::Response) -> PageResponse {
        PageResponse::new()
            .total(&response.total_record_count)
            .number(&response.page_number)
    }
    #[inline]
    fn page_items(response: &mut Self::Response) -> Option<&mut Vec<Self::Item>> {
        Some(&mut response.dedicated_cluster_status_list)
    }
}

/// Response to [`ListDedicatedClusterRequest`].
#[non_exhaustive]
pub struct ListDedicatedClusterResponse {
    /// HTTP status of the response, repeated in its body. Example: `200`.
    pub http_status_code: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `621BB4F8-3016-4FAA-8D5A-5D3163CC****`.
    pub request_id: Option<String>,
    /// Code of the failure, for programs to act on. Example: `InternalError`.
    pub err_code: Option<String>,
    /// Whether the call did what it was asked. Example: `true`.
    pub success: Option<String>,
    /// Reason of the failure in words. Example: `text`.
    pub err_message: Option<String>,
    /// How many items this page holds. Example: `20`.
    pub page_record_count: Option<i32>,
    /// How many items match in all, over all pages. Example: `15`.
    pub total_record_count: Option<i32>,
    /// Which page of the list this response shows. Example: `1`.
    pub page_number: Option<i32>,
    /// Dedicated clusters that meet the conditions, with their capacity and load.
    pub dedicated_cluster_status_list: Vec<DedicatedClusterStatus>,
}

response! {
    ListDedicatedClusterResponse {
        "HttpStatusCode" => http_status_code: value,
        "RequestId" => request_id: value,
        "ErrCode" => err_code: value,
        "Success" => success: value,
        "ErrMessage" => err_message: value,
        "PageRecordCount" => page_record_count: value,
        "TotalRecordCount" => total_record_count: value,
        "PageNumber" => page_number: value,
        "DedicatedClusterStatusList" => dedicated_cluster_status_list: list("DedicatedClusterStatus"),
    }
}

/// Dedicated clusters that meet the conditions, with their capacity and load.
#[non_exhaustive]
pub struct DedicatedClusterStatus {
    /// ID of a DTS instance: what is paid for and carries one or more tasks, as
    /// [`DescribeDtsJobs`](super::Client::describe_dts_jobs) returned it.
    /// Example: `dtsi03e3zty16i****`.
    pub dts_instance_id: Option<String>,
    /// ID of a dedicated cluster: machines reserved for your own tasks, as
    /// [`ListDedicatedCluster`](super::Client::list_dedicated_cluster) returned it.
    /// Example: `dtscluster*******`.
    pub dedicated_cluster_id: Option<String>,
    /// Label of the dedicated cluster, for people to recognize it by. Example: `daily_test`.
    pub dedicated_cluster_name: Option<String>,
    /// How many DUs, the units that DTS counts its capacity in, are given. Example: `30`.
    pub du: Option<i64>,
    /// How many DUs the cluster may give out with overselling. Example: `60`.
    pub oversold_du: Option<i64>,
    /// How many DUs of the cluster are taken. Example: `5`.
    pub used_du: Option<i64>,
    /// State of what the entry describes, which decides what can be done with it. Example: `init`.
    pub state: Option<String>,
    /// Region that the item lies in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
    /// When the item was created. Example: `1647424384606`.
    pub gmt_created: Option<i64>,
    /// How many nodes make up the dedicated cluster. Example: `5`.
    pub node_count: Option<i64>,
    /// Share of the cluster's DUs that the tasks have taken. Example: `16.6667`.
    pub du_utilization: Option<i64>,
    /// Share of the cluster's processors that is in use. Example: `30`.
    pub cpu_utilization: Option<i64>,
    /// How many processor cores the cluster has. Example: `100`.
    pub total_cpu_core: Option<i64>,
    /// How many processor cores of the cluster are taken. Example: `30`.
    pub used_cpu_core: Option<i64>,
    /// How much of the cluster's memory is in use. Example: `20`.
    pub mem_utilization: Option<i64>,
    /// Memory of the cluster in all. Example: `256`.
    pub total_mem_gb_size: Option<i64>,
    /// Memory of the cluster that is taken. Example: `128`.
    pub used_mem_gb_size: Option<i64>,
    /// How much of the cluster's disk space is taken. Example: `50`.
    pub disk_utilization: Option<i64>,
    /// Disk space of the cluster in all. Example: `2048`.
    pub total_disk_gb_size: Option<i64>,
    /// Disk space of the cluster that is taken. Example: `1024`.
    pub used_disk_gb_size: Option<i64>,
}

response! {
    DedicatedClusterStatus {
        "DtsInstanceID" => dts_instance_id: value,
        "DedicatedClusterId" => dedicated_cluster_id: value,
        "DedicatedClusterName" => dedicated_cluster_name: value,
        "Du" => du: value,
        "OversoldDu" => oversold_du: value,
        "UsedDu" => used_du: value,
        "State" => state: value,
        "RegionId" => region_id: value,
        "GmtCreated" => gmt_created: value,
        "NodeCount" => node_count: value,
        "DuUtilization" => du_utilization: value,
        "CpuUtilization" => cpu_utilization: value,
        "TotalCpuCore" => total_cpu_core: value,
        "UsedCpuCore" => used_cpu_core: value,
        "MemUtilization" => mem_utilization: value,
        "TotalMemGBSize" => total_mem_gb_size: value,
        "UsedMemGBSize" => used_mem_gb_size: value,
        "DiskUtilization" => disk_utilization: value,
        "TotalDiskGBSize" => total_disk_gb_size: value,
        "UsedDiskGBSize" => used_disk_gb_size: value,
    }
}

/// Errors that the documentation of [`ListDedicatedClusterRequest`] names.
///
/// - [`ThrottlingUser`](super::DocumentedError::ThrottlingUser)
/// - [`InvalidSecurityTokenExpired`](super::DocumentedError::InvalidSecurityTokenExpired)
/// - [`ServiceUnavailable`](super::DocumentedError::ServiceUnavailable)
pub type ListDedicatedClusterError = super::DocumentedError;
