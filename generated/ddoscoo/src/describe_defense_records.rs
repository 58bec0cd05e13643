// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeDefenseRecords`, from `ddoscoo/DescribeDefenseRecords.md`.

use alicloud_runtime::codegen::*;

/// Lists the advanced mitigation sessions of Anti-DDoS Proxy (Outside Chinese Mainland).
///
/// ```no_run
/// # async fn example(client: alicloud_ddoscoo::Client) -> Result<(), alicloud_ddoscoo::Error> {
/// let request = alicloud_ddoscoo::DescribeDefenseRecordsRequest::new()
///     .start_time(1582992000000)
///     .end_time(1583683200000)
///     .page_number(1)
///     .page_size(10);
/// // `.pages()` gives the replies as a whole, `.await` one of them.
/// let mut items = client.describe_defense_records(request).items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeDefenseRecordsRequest {
    /// ID of the resource group, which bundles resources for access control and reports.
    /// Example: `default`.
    pub resource_group_id: Option<String>,
    /// ID of the instance, as the calls that create or list instances return it.
    /// Example: `ddoscoo-cn-mp91j1ao****`.
    pub instance_id: Option<String>,
    /// **Required.** Beginning of the period to look at. Example: `1582992000000`.
    pub start_time: Option<i64>,
    /// **Required.** End of the period to look at. Example: `1583683200000`.
    pub end_time: Option<i64>,
    /// **Required.** Which page of the list to return. Example: `1`.
    pub page_number: Option<i32>,
    /// **Required.** How many items a page holds at most. Example: `10`.
    pub page_size: Option<i32>,
}

impl DescribeDefenseRecordsRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `ResourceGroupId`.
    pub fn resource_group_id(mut self, value: impl Into<String>) -> Self {
        self.resource_group_id = Some(value.into());
        self
    }
    /// Sets `InstanceId`.
    pub fn instance_id(mut self, value: impl Into<String>) -> Self {
        self.instance_id = Some(value.into());
        self
    }
    /// Sets `StartTime`, which is required.
    #[inline]
    pub fn start_time(mut self, value: i64) -> Self {
        self.start_time = Some(value);
        self
    }
    /// Sets `EndTime`, which is required.
    #[inline]
    pub fn end_time(mut self, value: i64) -> Self {
        self.end_time = Some(value);
        self
    }
    /// Sets `PageNumber`, which is required.
    #[inline]
    pub fn page_number(mut self, value: i32) -> Self {
        self.page_number = Some(value);
        self
    }
    /// Sets `PageSize`, which is required.
    #[inline]
    pub fn page_size(mut self, value: i32) -> Self {
        self.page_size = Some(value);
        self
    }
}

request! {
    DescribeDefenseRecordsRequest {
        "ResourceGroupId" => resource_group_id: query,
        "InstanceId" => instance_id: query,
        "StartTime" => start_time: query,
        "EndTime" => end_time: query,
        "PageNumber" => page_number: query,
        "PageSize" => page_size: query,
    }
}

impl Operation for DescribeDefenseRecordsRequest {
    type Response = DescribeDefenseRecordsResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DescribeDefenseRecords")
        .required(&["StartTime", "EndTime", "PageNumber", "PageSize"])
        .read_only();
}

impl Paginated for DescribeDefenseRecordsRequest {
    type Item = DefenseRecord;
    #[inline]
    fn page_request(&mut self) -> PageRequest<'_> {
        PageRequest::number(&mut self.page_number).size(&self.page_size)
    }
    #[inline]
    fn page_response(response: &Self::Response) -> PageResponse {
        PageResponse::new().total(&response.total_count)
    }
    #[inline]
    fn page_items(response: &mut Self::Response) -> Option<&mut Vec<Self::Item>> {
        Some(&mut response.defense_records)
    }
}

/// Response to [`DescribeDefenseRecordsRequest`].
#[non_exhaustive]
pub struct DescribeDefenseRecordsResponse {
    /// How many items match in all, over all pages. Example: `1`.
    pub total_count: Option<i64>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `0bcf28g5-d57c-11e7-9bs0-d89d6717dxbc`.
    pub request_id: Option<String>,
    /// The defense records that were found or are concerned, one entry each.
    pub defense_records: Vec<DefenseRecord>,
}

response! {
    DescribeDefenseRecordsResponse {
        "TotalCount" => total_count: value,
        "RequestId" => request_id: value,
        "DefenseRecords" => defense_records: list(""),
    }
}

/// The defense records that were found or are concerned, one entry each.
#[non_exhaustive]
pub struct DefenseRecord {
    /// When it ended or ends, or where the period ends that the data is about.
    /// Example: `1583683200000`.
    pub end_time: Option<i64>,
    /// State of what the entry describes, which decides what can be done with it. Example: `0`.
    pub status: Option<i32>,
    /// When it began, or where the period begins that the data is about. Example: `1582992000000`.
    pub start_time: Option<i64>,
    /// How many there are of this: event. Example: `2`.
    pub event_count: Option<i32>,
    /// ID of the instance, by which other calls name it. Example: `ddoscoo-cn-mp91j1ao****`.
    pub instance_id: Option<String>,
    /// Most traffic of the attack, in bit/s. Example: `6584186000`.
    pub attack_peak: Option<i64>,
}

response! {
    DefenseRecord {
        "EndTime" => end_time: value,
        "Status" => status: value,
        "StartTime" => start_time: value,
        "EventCount" => event_count: value,
        "InstanceId" => instance_id: value,
        "AttackPeak" => attack_peak: value,
    }
}
