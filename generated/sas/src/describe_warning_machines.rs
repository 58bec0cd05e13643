// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeWarningMachines`, from `sas/DescribeWarningMachines.md`.

use alicloud_runtime::codegen::*;

/// Lists the servers that underwent a baseline check, with counts and status of their risks.
///
/// ```no_run
/// # async fn example(client: alicloud_sas::Client) -> Result<(), alicloud_sas::Error> {
/// let request = alicloud_sas::DescribeWarningMachinesRequest::new()
///     .risk_id(1);
/// // `.pages()` gives the replies as a whole, `.await` one of them.
/// let mut items = client.describe_warning_machines(request).items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeWarningMachinesRequest {
    /// IP address that belongs to the source.
    pub source_ip: Option<String>,
    /// Language of the texts that come back.
    pub lang: Option<String>,
    /// Name that the machine goes by.
    pub machine_name: Option<String>,
    /// The uuids that are concerned.
    pub uuids: Option<String>,
    /// **Required.** ID of the risk that the call is about.
    pub risk_id: Option<i64>,
    /// ID of the strategy that the call is about.
    pub strategy_id: Option<i64>,
    /// How many items a page holds at most.
    pub page_size: Option<i32>,
    /// Which page of the list to return.
    pub current_page: Option<i32>,
    /// ID of the cluster that the call or the item is about.
    pub cluster_id: Option<String>,
    /// Name that the container field goes by.
    pub container_field_name: Option<String>,
    /// Value that the container field has or is given.
    pub container_field_value: Option<String>,
    /// Which kind of target it is or is to be.
    pub target_type: Option<String>,
    /// Keeps only servers with risks, or only those without.
    pub have_risk: Option<i32>,
    /// ID of the group that the call or the item is about.
    pub group_id: Option<i64>,
}

impl DescribeWarningMachinesRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `SourceIp`.
    pub fn source_ip(mut self, value: impl Into<String>) -> Self {
        self.source_ip = Some(value.into());
        self
    }
    /// Sets `Lang`.
    pub fn lang(mut self, value: impl Into<String>) -> Self {
        self.lang = Some(value.into());
        self
    }
    /// Sets `MachineName`.
    pub fn machine_name(mut self, value: impl Into<String>) -> Self {
        self.machine_name = Some(value.into());
        self
    }
    /// Sets `Uuids`.
    pub fn uuids(mut self, value: impl Into<String>) -> Self {
        self.uuids = Some(value.into());
        self
    }
    /// Sets `RiskId`, which is required.
    #[inline]
    pub fn risk_id(mut self, value: i64) -> Self {
        self.risk_id = Some(value);
        self
    }
    /// Sets `StrategyId`.
    #[inline]
    pub fn strategy_id(mut self, value: i64) -> Self {
        self.strategy_id = Some(value);
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
    /// Sets `ClusterId`.
    pub fn cluster_id(mut self, value: impl Into<String>) -> Self {
        self.cluster_id = Some(value.into());
        self
    }
    /// Sets `ContainerFieldName`.
    pub fn container_field_name(mut self, value: impl Into<String>) -> Self {
        self.container_field_name = Some(value.into());
        self
    }
    /// Sets `ContainerFieldValue`.
    pub fn container_field_value(mut self, value: impl Into<String>) -> Self {
        self.container_field_value = Some(value.into());
        self
    }
    /// Sets `TargetType`.
    pub fn target_type(mut self, value: impl Into<String>) -> Self {
        self.target_type = Some(value.into());
        self
    }
    /// Sets `HaveRisk`.
    #[inline]
    pub fn have_risk(mut self, value: i32) -> Self {
        self.have_risk = Some(value);
        self
    }
    /// Sets `GroupId`.
    #[inline]
    pub fn group_id(mut self, value: i64) -> Self {
        self.group_id = Some(value);
        self
    }
}

request! {
    DescribeWarningMachinesRequest {
        "SourceIp" => source_ip: query,
        "Lang" => lang: query,
        "MachineName" => machine_name: query,
        "Uuids" => uuids: query,
        "RiskId" => risk_id: query,
        "StrategyId" => strategy_id: query,
        "PageSize" => page_size: query,
        "CurrentPage" => current_page: query,
        "ClusterId" => cluster_id: query,
        "ContainerFieldName" => container_field_name: query,
        "ContainerFieldValue" => container_field_value: query,
        "TargetType" => target_type: query,
        "HaveRisk" => have_risk: query,
        "GroupId" => group_id: query,
    }
}

impl Operation for DescribeWarningMachinesRequest {
    type Response = DescribeWarningMachinesResponse;
    type Error = DescribeWarningMachinesError;
    const INFO: OperationInfo = super::operation("DescribeWarningMachines")
        .required(&["RiskId"])
        .read_only();
    const ERRORS: &'static [DescribeWarningMachinesError] = &[
        DescribeWarningMachinesError::ConsoleError,
        DescribeWarningMachinesError::NoPermission,
        DescribeWarningMachinesError::ServerError,
    ];
}

impl Paginated for DescribeWarningMachinesRequest {
    type Item = WarningMachine;
    #[inline]
    fn page_request(&mut self) -> PageRequest<'_> {
        PageRequest::number(&mut self.current_page).size(&self.page_size)
    }
    #[inline]
    fn page_response(response: &Self::Response) -> PageResponse {
        PageResponse::new()
            .total(&response.total_count)
            .number(&response.current_page)
            .size(&response.page_size)
    }
    #[inline]
    fn page_items(response: &mut Self::Response) -> Option<&mut Vec<Self::Item>> {
        Some(&mut response.warning_machines)
    }
}

/// Response to [`DescribeWarningMachinesRequest`].
#[non_exhaustive]
pub struct DescribeWarningMachinesResponse {
    /// Number of the page returned. Example: `1`.
    pub current_page: Option<i32>,
    /// How many items a page holds at most. Example: `10`.
    pub page_size: Option<i32>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `6E4CBE87-E887-5AF1-86D2-78EB4AA3E771`.
    pub request_id: Option<String>,
    /// How many items match in all, over all pages. Example: `1`.
    pub total_count: Option<i32>,
    /// How many items or events were counted. Example: `10`.
    pub count: Option<i32>,
    /// The warning machines that were found or are concerned, one entry each.
    pub warning_machines: Vec<WarningMachine>,
}

response! {
    DescribeWarningMachinesResponse {
        "CurrentPage" => current_page: value,
        "PageSize" => page_size: value,
        "RequestId" => request_id: value,
        "TotalCount" => total_count: value,
        "Count" => count: value,
        "WarningMachines" => warning_machines: list(""),
    }
}

/// The warning machines that were found or are concerned, one entry each.
#[non_exhaustive]
pub struct WarningMachine {
    /// State of what the entry describes, which decides what can be done with it. Example: `1`.
    pub status: Option<i32>,
    /// Address that can be reached from the Internet. Example: `1.2.XX.XX`.
    pub internet_ip: Option<String>,
    /// ID of the instance, by which other calls name it. Example: `i-m5ee8b9nr3h30mhb****`.
    pub instance_id: Option<String>,
    /// How many there are of this: high warning. Example: `10`.
    pub high_warning_count: Option<i32>,
    /// IP address that belongs to the intranet. Example: `1.2.XX.XX`.
    pub intranet_ip: Option<String>,
    /// Region that the item lies in, such as `cn-hangzhou`. Example: `cn-qingdao`.
    pub region_id: Option<String>,
    /// How many there are of this: low warning. Example: `3`.
    pub low_warning_count: Option<i32>,
    /// Whether a port of the server can be reached from the internet. Example: `true`.
    pub port_open: Option<bool>,
    /// Identifier that is unique for the item. Example: `9888955c-0076-49da-bd9c-34f5492b****`.
    pub uuid: Option<String>,
    /// How many there are of this: medium warning. Example: `2`.
    pub medium_warning_count: Option<i32>,
    /// How many there are of this: pass. Example: `10`.
    pub pass_count: Option<i32>,
    /// Name given to the instance, as lists and the console show it. Example: `oracle-win-00****`.
    pub instance_name: Option<String>,
    /// Whether the asset has a license of Security Center. Example: `true`.
    pub bind: Option<bool>,
    /// Which version of the auth is meant. Example: `7`.
    pub auth_version: Option<i32>,
    /// ID of the container that the item belongs to or stands for.
    /// Example: `48a6d9a92435a13ad573372c3f3c63b7e04d106458141df9f92155709d******`.
    pub container_id: Option<String>,
    /// Name that the container goes by. Example: `redis`.
    pub container_name: Option<String>,
}

response! {
    WarningMachine {
        "Status" => status: value,
        "InternetIp" => internet_ip: value,
        "InstanceId" => instance_id: value,
        "HighWarningCount" => high_warning_count: value,
        "IntranetIp" => intranet_ip: value,
        "RegionId" => region_id: value,
        "LowWarningCount" => low_warning_count: value,
        "PortOpen" => port_open: value,
        "Uuid" => uuid: value,
        "MediumWarningCount" => medium_warning_count: value,
        "PassCount" => pass_count: value,
        "InstanceName" => instance_name: value,
        "Bind" => bind: value,
        "AuthVersion" => auth_version: value,
        "ContainerId" => container_id: value,
        "ContainerName" => container_name: value,
    }
}

/// Errors that the documentation of [`DescribeWarningMachinesRequest`] names.
///
/// - [`ConsoleError`](super::DocumentedError::ConsoleError)
/// - [`NoPermission`](super::DocumentedError::NoPermission)
/// - [`ServerError`](super::DocumentedError::ServerError)
pub type DescribeWarningMachinesError = super::DocumentedError;
