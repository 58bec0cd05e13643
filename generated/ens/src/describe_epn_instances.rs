// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeEpnInstances`, from `ens/DescribeEpnInstances.md`.

use alicloud_runtime::codegen::*;

/// Lists EPN instances with their state and networking mode.
///
/// ```no_run
/// # async fn example(client: alicloud_ens::Client) -> Result<(), alicloud_ens::Error> {
/// let request = alicloud_ens::DescribeEpnInstancesRequest::new();
/// // `.pages()` gives the replies as a whole, `.await` one of them.
/// let mut items = client.describe_epn_instances(request).items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeEpnInstancesRequest {
    /// ID of the EPN instance that the call is about.
    pub epn_instance_id: Option<String>,
    /// Name that the EPN instance goes by.
    pub epn_instance_name: Option<String>,
    /// Which page of the list to return. Range: at least 1.
    pub page_number: Option<i32>,
    /// How many items a page holds at most.
    pub page_size: Option<i32>,
}

impl DescribeEpnInstancesRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `EPNInstanceId`.
    pub fn epn_instance_id(mut self, value: impl Into<String>) -> Self {
        self.epn_instance_id = Some(value.into());
        self
    }
    /// Sets `EPNInstanceName`.
    pub fn epn_instance_name(mut self, value: impl Into<String>) -> Self {
        self.epn_instance_name = Some(value.into());
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
}

request! {
    DescribeEpnInstancesRequest {
        "EPNInstanceId" => epn_instance_id: query,
        "EPNInstanceName" => epn_instance_name: query,
        "PageNumber" => page_number: query,
        "PageSize" => page_size: query,
    }
}

impl Operation for DescribeEpnInstancesRequest {
    type Response = DescribeEpnInstancesResponse;
    type Error = DescribeEpnInstancesError;
    const INFO: OperationInfo = super::operation("DescribeEpnInstances").read_only();
    const ERRORS: &'static [DescribeEpnInstancesError] = &[
        DescribeEpnInstancesError::MissingParameter,
        DescribeEpnInstancesError::NoPermission,
        DescribeEpnInstancesError::InvalidParameterAny,
        DescribeEpnInstancesError::InvalidParameter,
        DescribeEpnInstancesError::EnsInterfaceError,
        DescribeEpnInstancesError::CallInterface,
    ];
}

impl Paginated for DescribeEpnInstancesRequest {
    type Item = EPNInstance;
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
        Some(&mut response.epn_instances)
    }
}

/// Response to [`DescribeEpnInstancesRequest`].
#[non_exhaustive]
pub struct DescribeEpnInstancesResponse {
    /// The EPN instances that were found or are concerned, one entry each.
    pub epn_instances: Vec<EPNInstance>,
    /// Which part of the list the response holds, for lists that come page by page. Example: `1`.
    pub page_number: Option<i32>,
    /// How many items a page holds at most. Example: `40`.
    pub page_size: Option<i32>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `A1707FC0-430C-423A-B624-284046B20399`.
    pub request_id: Option<String>,
    /// How many items match in all, over all pages. Example: `1`.
    pub total_count: Option<i32>,
}

response! {
    DescribeEpnInstancesResponse {
        "EPNInstances" => epn_instances: list("EPNInstance"),
        "PageNumber" => page_number: value,
        "PageSize" => page_size: value,
        "RequestId" => request_id: value,
        "TotalCount" => total_count: value,
    }
}

/// The EPN instances that were found or are concerned, one entry each.
#[non_exhaustive]
pub struct EPNInstance {
    /// When the item was created. Example: `2019-11-01T06:08:46Z`.
    pub creation_time: Option<Timestamp>,
    /// ID of the EPN instance that the item belongs to or stands for. Example: `epn****`.
    pub epn_instance_id: Option<String>,
    /// Name that the EPN instance goes by. Example: `ens_test_epn`.
    pub epn_instance_name: Option<String>,
    /// Which kind of EPN instance it is or is to be. Example: `EdgeToEdge`.
    pub epn_instance_type: Option<String>,
    /// When it ended or ends, or where the period ends that the data is about.
    /// Example: `2019-11-01T06:08:46Z`.
    pub end_time: Option<Timestamp>,
    /// Peak outbound public bandwidth. Example: `40`.
    pub internet_max_bandwidth_out: Option<i32>,
    /// When the item was last changed. Example: `2019-11-01T06:08:46Z`.
    pub modify_time: Option<Timestamp>,
    /// How the nodes are joined: over the internet, inside the private network or both.
    /// Example: `SpeedUp`.
    pub networking_model: Option<String>,
    /// When it began, or where the period begins that the data is about.
    /// Example: `2019-11-01T06:08:46Z`.
    pub start_time: Option<Timestamp>,
    /// State of what the entry describes, which decides what can be done with it. Example: `Running`.
    pub status: Option<String>,
}

response! {
    EPNInstance {
        "CreationTime" => creation_time: value,
        "EPNInstanceId" => epn_instance_id: value,
        "EPNInstanceName" => epn_instance_name: value,
        "EPNInstanceType" => epn_instance_type: value,
        "EndTime" => end_time: value,
        "InternetMaxBandwidthOut" => internet_max_bandwidth_out: value,
        "ModifyTime" => modify_time: value,
        "NetworkingModel" => networking_model: value,
        "StartTime" => start_time: value,
        "Status" => status: value,
    }
}

/// Errors that the documentation of [`DescribeEpnInstancesRequest`] names.
///
/// - [`MissingParameter`](super::DocumentedError::MissingParameter)
/// - [`NoPermission`](super::DocumentedError::NoPermission)
/// - [`InvalidParameterAny`](super::DocumentedError::InvalidParameterAny)
/// - [`InvalidParameter`](super::DocumentedError::InvalidParameter)
/// - [`EnsInterfaceError`](super::DocumentedError::EnsInterfaceError)
/// - [`CallInterface`](super::DocumentedError::CallInterface)
pub type DescribeEpnInstancesError = super::DocumentedError;
