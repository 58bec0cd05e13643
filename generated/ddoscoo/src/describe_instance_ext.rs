// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeInstanceExt`, from `ddoscoo/DescribeInstanceExt.md`.

use alicloud_runtime::codegen::*;

/// Returns further facts on instances, such as function plan and normal bandwidth.
///
/// ```no_run
/// # async fn example(client: alicloud_ddoscoo::Client) -> Result<(), alicloud_ddoscoo::Error> {
/// let request = alicloud_ddoscoo::DescribeInstanceExtRequest::new();
/// // `.pages()` gives the replies as a whole, `.await` one of them.
/// let mut items = client.describe_instance_ext(request).items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeInstanceExtRequest {
    /// ID of the instance, as the calls that create or list instances return it.
    /// Example: `ddoscoo-cn-i7m25564****`.
    pub instance_id: Option<String>,
    /// Which page of the list to return. Default: `1`. Example: `1`.
    pub page_number: Option<String>,
    /// How many items a page holds at most. Default: `10`. Example: `10`.
    pub page_size: Option<String>,
}

impl DescribeInstanceExtRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `InstanceId`.
    pub fn instance_id(mut self, value: impl Into<String>) -> Self {
        self.instance_id = Some(value.into());
        self
    }
    /// Sets `PageNumber`.
    pub fn page_number(mut self, value: impl Into<String>) -> Self {
        self.page_number = Some(value.into());
        self
    }
    /// Sets `PageSize`.
    pub fn page_size(mut self, value: impl Into<String>) -> Self {
        self.page_size = Some(value.into());
        self
    }
}

request! {
    DescribeInstanceExtRequest {
        "InstanceId" => instance_id: query,
        "PageNumber" => page_number: query,
        "PageSize" => page_size: query,
    }
}

impl Operation for DescribeInstanceExtRequest {
    type Response = DescribeInstanceExtResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DescribeInstanceExt").read_only();
}

impl Paginated for DescribeInstanceExtRequest {
    type Item = InstanceExtSpec;
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
        Some(&mut response.instance_ext_specs)
    }
}

/// Response to [`DescribeInstanceExtRequest`].
#[non_exhaustive]
pub struct DescribeInstanceExtResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `CF33B4C3-196E-4015-AADD-5CAD00057B80`.
    pub request_id: Option<String>,
    /// The instance ext specs that were found or are concerned, one entry each.
    pub instance_ext_specs: Vec<InstanceExtSpec>,
    /// How many items match in all, over all pages. Example: `10`.
    pub total_count: Option<i64>,
}

response! {
    DescribeInstanceExtResponse {
        "RequestId" => request_id: value,
        "InstanceExtSpecs" => instance_ext_specs: list(""),
        "TotalCount" => total_count: value,
    }
}

/// The instance ext specs that were found or are concerned, one entry each.
#[non_exhaustive]
pub struct InstanceExtSpec {
    /// ID of the instance, by which other calls name it. Example: `ddoscoo-cn-i7m25564****`.
    pub instance_id: Option<String>,
    /// Data rate that is granted to or used by the normal. Example: `100`.
    pub normal_bandwidth: Option<i64>,
    /// Which version of the function is meant. Example: `0`.
    pub function_version: Option<i64>,
    /// Carrier line that was bought. Example: `coop-line-001`.
    pub service_partner: Option<String>,
    /// Plan that was bought, as a number. Example: `0`.
    pub product_plan: Option<i64>,
}

response! {
    InstanceExtSpec {
        "InstanceId" => instance_id: value,
        "NormalBandwidth" => normal_bandwidth: value,
        "FunctionVersion" => function_version: value,
        "ServicePartner" => service_partner: value,
        "ProductPlan" => product_plan: value,
    }
}
