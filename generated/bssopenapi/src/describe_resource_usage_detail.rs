// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeResourceUsageDetail`, from `bssopenapi/DescribeResourceUsageDetail.md`.

use alicloud_runtime::codegen::*;

/// Returns, item by item, how well reserved instances or storage capacity units are used.
///
/// ```no_run
/// # async fn example(client: alicloud_bssopenapi::Client) -> Result<(), alicloud_bssopenapi::Error> {
/// let request = alicloud_bssopenapi::DescribeResourceUsageDetailRequest::new()
///     .start_period("...")
///     .period_type("...")
///     .resource_type("...");
/// // `.pages()` gives the replies as a whole, `.await` one of them.
/// let mut items = client.describe_resource_usage_detail(request).items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeResourceUsageDetailRequest {
    /// **Required.** Start of the period to report on, included.
    pub start_period: Option<String>,
    /// End of the period to report on, not included; now if left out.
    pub end_period: Option<String>,
    /// **Required.** Length of one stretch of time in the result: month, day or hour.
    pub period_type: Option<String>,
    /// Mark returned by the call before; leave it out to start at the beginning.
    pub next_token: Option<String>,
    /// How many items to return at most in one call.
    pub max_results: Option<i32>,
    /// Account that really uses the resource, by its number. Range: -1 to 9223372036854776000.
    pub bill_owner_id: Option<i64>,
    /// **Required.** Kind of reserved resource: reserved instances (`RI`) or storage capacity units
    /// (`SCU`).
    pub resource_type: Option<String>,
}

impl DescribeResourceUsageDetailRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `StartPeriod`, which is required.
    pub fn start_period(mut self, value: impl Into<String>) -> Self {
        self.start_period = Some(value.into());
        self
    }
    /// Sets `EndPeriod`.
    pub fn end_period(mut self, value: impl Into<String>) -> Self {
        self.end_period = Some(value.into());
        self
    }
    /// Sets `PeriodType`, which is required.
    pub fn period_type(mut self, value: impl Into<String>) -> Self {
        self.period_type = Some(value.into());
        self
    }
    /// Sets `NextToken`.
    pub fn next_token(mut self, value: impl Into<String>) -> Self {
        self.next_token = Some(value.into());
        self
    }
    /// Sets `MaxResults`.
    #[inline]
    pub fn max_results(mut self, value: i32) -> Self {
        self.max_results = Some(value);
        self
    }
    /// Sets `BillOwnerId`.
    #[inline]
    pub fn bill_owner_id(mut self, value: i64) -> Self {
        self.bill_owner_id = Some(value);
        self
    }
    /// Sets `ResourceType`, which is required.
    pub fn resource_type(mut self, value: impl Into<String>) -> Self {
        self.resource_type = Some(value.into());
        self
    }
}

request! {
    DescribeResourceUsageDetailRequest {
        "StartPeriod" => start_period: query,
        "EndPeriod" => end_period: query,
        "PeriodType" => period_type: query,
        "NextToken" => next_token: query,
        "MaxResults" => max_results: query,
        "BillOwnerId" => bill_owner_id: query,
        "ResourceType" => resource_type: query,
    }
}

impl Operation for DescribeResourceUsageDetailRequest {
    type Response = DescribeResourceUsageDetailResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DescribeResourceUsageDetail")
        .required(&["StartPeriod", "PeriodType", "ResourceType"])
        .success_flag("Success")
        .error_codes(&["Code"])
        .error_messages(&["Message"])
        .success_code("Success")
        .read_only();
}

impl Paginated for DescribeResourceUsageDetailRequest {
    type Item = ResourceUsageItem;
    #[inline]
    fn page_request(&mut self) -> PageRequest<'_> {
        PageRequest::token(&mut self.next_token)
    }
    #[inline]
    fn page_response(response: &Self::Response) -> PageResponse {
        PageResponse::new()
            .next(&response.data.as_ref().and_then(|v| v.next_token.clone()))
    }
    #[inline]
    fn page_items(response: &mut Self::Response) -> Option<&mut Vec<Self::Item>> {
        Some(&mut response.data.as_mut()?.items)
    }
}

/// Response to [`DescribeResourceUsageDetailRequest`].
#[non_exhaustive]
pub struct DescribeResourceUsageDetailResponse {
    /// Code for programs to act on, as a rule that of the result. Example: `Success`.
    pub code: Option<String>,
    /// Text for people that explains the code or the event beside it. Example: `Successful!`.
    pub message: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `79EE7556-0CFD-44EB-9CD6-B3B526E3A85F`.
    pub request_id: Option<String>,
    /// Whether the call did what it was asked. Example: `true`.
    pub success: Option<bool>,
    /// What the call returns besides its status.
    pub data: Option<ResourceUsageData>,
}

response! {
    DescribeResourceUsageDetailResponse {
        "Code" => code: value,
        "Message" => message: value,
        "RequestId" => request_id: value,
        "Success" => success: value,
        "Data" => data: value,
    }
}

/// What the call returns besides its status.
#[non_exhaustive]
pub struct ResourceUsageData {
    /// Mark to pass to the next call; empty or missing when nothing is left.
    /// Example: `eyJwYWdlTnVtIjoyLCJwYWdlU2l6ZSI6MTB9`.
    pub next_token: Option<String>,
    /// How many items match in all, over all pages. Example: `10000`.
    pub total_count: Option<i32>,
    /// How many items one response holds at most. Example: `200`.
    pub max_results: Option<i32>,
    /// Entries of the list.
    pub items: Vec<ResourceUsageItem>,
}

response! {
    ResourceUsageData {
        "NextToken" => next_token: value,
        "TotalCount" => total_count: value,
        "MaxResults" => max_results: value,
        "Items" => items: list(""),
    }
}

/// Entries of the list.
#[non_exhaustive]
pub struct ResourceUsageItem {
    /// State of what the entry describes, which decides what can be done with it. Example: `Valid`.
    pub status: Option<String>,
    /// Share of what was bought that was really used. Example: `0.5`.
    pub usage_percentage: Option<f64>,
    /// Reserved resource, by its ID. Example: `ecsri-bp147nnfz21225k9mpix00`.
    pub resource_instance_id: Option<String>,
    /// How much was used in total. Example: `2`.
    pub total_quantity: Option<f64>,
    /// What was paid for the reserved resources. Example: `0`.
    pub reservation_cost: Option<String>,
    /// Region of the resource, by its code. Example: `cn-hangzhou-dg-a01`.
    pub region_no: Option<String>,
    /// ID of the user or account that the call or the item is about. Example: `123745698925000`.
    pub user_id: Option<String>,
    /// State of the resource, in words for people. Example: `text`.
    pub status_name: Option<String>,
    /// Unit in which offset use is counted. Example: `text`.
    pub capacity_unit: Option<String>,
    /// How much would be saved if everything bought were used. Example: `0.13`.
    pub potential_saved_cost: Option<String>,
    /// Currency of the amounts beside it. Example: `CNY`.
    pub currency: Option<String>,
    /// Zone that the resource is in, in words for people. Example: `text`.
    pub zone_name: Option<String>,
    /// Specification of the instance, as bills name it. Example: `ecs.t5-lc2m1.nano`.
    pub instance_spec: Option<String>,
    /// When it ended or ends, or where the period ends that the data is about.
    /// Example: `2021-04-01 01:00:00`.
    pub end_time: Option<String>,
    /// What the use would have cost, or does cost, by pay-as-you-go. Example: `0.06`.
    pub postpaid_cost: Option<String>,
    /// Operating system that the reserved resource is for. Example: `linux`.
    pub image_type: Option<String>,
    /// When it began, or where the period begins that the data is about.
    /// Example: `2021-04-01 00:00:00`.
    pub start_time: Option<String>,
    /// Region that the charge, the plan or the resource belongs to. Example: `text`.
    pub region: Option<String>,
    /// How much of the use was offset. Example: `1`.
    pub deduct_quantity: Option<f64>,
    /// How much was saved compared with pay-as-you-go. Example: `0.06`.
    pub saved_cost: Option<String>,
    /// Zone that the resource is in, as bills name it. Example: `cn-hangzhou-i`.
    pub zone: Option<String>,
    /// Name that the user logs on with. Example: `test@aliyun.com`.
    pub user_name: Option<String>,
    /// How many pieces of the product or resource it covers. Example: `2`.
    pub quantity: Option<i64>,
}

response! {
    ResourceUsageItem {
        "Status" => status: value,
        "UsagePercentage" => usage_percentage: value,
        "ResourceInstanceId" => resource_instance_id: value,
        "TotalQuantity" => total_quantity: value,
        "ReservationCost" => reservation_cost: value,
        "RegionNo" => region_no: value,
        "UserId" => user_id: value,
        "StatusName" => status_name: value,
        "CapacityUnit" => capacity_unit: value,
        "PotentialSavedCost" => potential_saved_cost: value,
        "Currency" => currency: value,
        "ZoneName" => zone_name: value,
        "InstanceSpec" => instance_spec: value,
        "EndTime" => end_time: value,
        "PostpaidCost" => postpaid_cost: value,
        "ImageType" => image_type: value,
        "StartTime" => start_time: value,
        "Region" => region: value,
        "DeductQuantity" => deduct_quantity: value,
        "SavedCost" => saved_cost: value,
        "Zone" => zone: value,
        "UserName" => user_name: value,
        "Quantity" => quantity: value,
    }
}
