// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeApplicationGroupBill`, from `oos/DescribeApplicationGroupBill.md`.

use alicloud_runtime::codegen::*;

/// Returns what the resources of an application group cost in a billing cycle.
///
/// ```no_run
/// # async fn example(client: alicloud_oos::Client) -> Result<(), alicloud_oos::Error> {
/// let request = alicloud_oos::DescribeApplicationGroupBillRequest::new()
///     .application_name("...")
///     .name("...")
///     .billing_cycle("...")
///     .resource_type("...");
/// // `.pages()` gives the replies as a whole, `.await` one of them.
/// let mut items = client.describe_application_group_bill(request).items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeApplicationGroupBillRequest {
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
    /// **Required.** Name that the application goes by.
    pub application_name: Option<String>,
    /// **Required.** Name that people know the item by.
    pub name: Option<String>,
    /// **Required.** Month that the bill is for.
    pub billing_cycle: Option<String>,
    /// **Required.** Kind of resource that the ID or tag beside it belongs to.
    pub resource_type: Option<String>,
    /// How many items to return at most in one call. Range: at most 50.
    pub max_results: Option<i32>,
    /// Mark returned by the call before; leave it out to start at the beginning.
    pub next_token: Option<String>,
}

impl DescribeApplicationGroupBillRequest {
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
    /// Sets `ApplicationName`, which is required.
    pub fn application_name(mut self, value: impl Into<String>) -> Self {
        self.application_name = Some(value.into());
        self
    }
    /// Sets `Name`, which is required.
    pub fn name(mut self, value: impl Into<String>) -> Self {
        self.name = Some(value.into());
        self
    }
    /// Sets `BillingCycle`, which is required.
    pub fn billing_cycle(mut self, value: impl Into<String>) -> Self {
        self.billing_cycle = Some(value.into());
        self
    }
    /// Sets `ResourceType`, which is required.
    pub fn resource_type(mut self, value: impl Into<String>) -> Self {
        self.resource_type = Some(value.into());
        self
    }
    /// Sets `MaxResults`.
    #[inline]
    pub fn max_results(mut self, value: i32) -> Self {
        self.max_results = Some(value);
        self
    }
    /// Sets `NextToken`.
    pub fn next_token(mut self, value: impl Into<String>) -> Self {
        self.next_token = Some(value.into());
        self
    }
}

request! {
    DescribeApplicationGroupBillRequest {
        "RegionId" => region_id: query,
        "ApplicationName" => application_name: query,
        "Name" => name: query,
        "BillingCycle" => billing_cycle: query,
        "ResourceType" => resource_type: query,
        "MaxResults" => max_results: query,
        "NextToken" => next_token: query,
    }
}

impl Operation for DescribeApplicationGroupBillRequest {
    type Response = DescribeApplicationGroupBillResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DescribeApplicationGroupBill")
        .required(&["ApplicationName", "Name", "BillingCycle", "ResourceType"])
        .region("RegionId")
        .read_only();
}

impl Paginated for DescribeApplicationGroupBillRequest {
    type Item = ApplicationGroupConsume;
    #[inline]
    fn page_request(&mut self) -> PageRequest<'_> {
        PageRequest::token(&mut self.next_token)
    }
    #[inline]
    fn page_response(response: &Self::Response) -> PageResponse {
        PageResponse::new().next(&response.next_token)
    }
    #[inline]
    fn page_items(response: &mut Self::Response) -> Option<&mut Vec<Self::Item>> {
        Some(&mut response.application_group_consume)
    }
}

/// Response to [`DescribeApplicationGroupBillRequest`].
#[non_exhaustive]
pub struct DescribeApplicationGroupBillResponse {
    /// Mark to pass to the next call; empty or missing when nothing is left.
    pub next_token: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `E897A1AB-4701-5B71-93AD-38FD703763A3`.
    pub request_id: Option<String>,
    /// How many items one response holds at most. Example: `10`.
    pub max_results: Option<i32>,
    /// Costs, one entry each.
    pub application_group_consume: Vec<ApplicationGroupConsume>,
}

response! {
    DescribeApplicationGroupBillResponse {
        "NextToken" => next_token: value,
        "RequestId" => request_id: value,
        "MaxResults" => max_results: value,
        "ApplicationGroupConsume" => application_group_consume: list(""),
    }
}

/// Costs, one entry each.
#[non_exhaustive]
pub struct ApplicationGroupConsume {
    /// ID of the instance, by which other calls name it. Example: `i-0jl781czrhqey0s5zpsj`.
    pub instance_id: Option<String>,
    /// Name given to the instance, as lists and the console show it. Example: `test-`.
    pub instance_name: Option<String>,
    /// Kind or model of the instance, which sets what it can do. Example: `ALIYUN::ECS::INSTANCE`.
    pub instance_type: Option<String>,
    /// When the item was created. Example: `2023-06-10T06:00Z`.
    pub creation_time: Option<Timestamp>,
    /// State of what the entry describes, which decides what can be done with it. Example: `Running`.
    pub status: Option<String>,
    /// How many are meant, or how much money. Example: `18.88`.
    pub amount: Option<f64>,
    /// Currency of the amounts beside it. Example: `CNY`.
    pub currency: Option<String>,
    /// Load of the resources, as JSON. Example: `"{\"mem\":\"6.82\",\"cpu\":\"0.55\"}"`.
    pub performance: Option<String>,
    /// How the cost can be brought down, as a code. Example: `1`.
    pub optimization: Option<String>,
    /// Which kind of peak it is or is to be. Example: `WHITE`.
    pub peak_type: Option<String>,
}

response! {
    ApplicationGroupConsume {
        "InstanceId" => instance_id: value,
        "InstanceName" => instance_name: value,
        "InstanceType" => instance_type: value,
        "CreationTime" => creation_time: value,
        "Status" => status: value,
        "Amount" => amount: value,
        "Currency" => currency: value,
        "Performance" => performance: value,
        "Optimization" => optimization: value,
        "PeakType" => peak_type: value,
    }
}
