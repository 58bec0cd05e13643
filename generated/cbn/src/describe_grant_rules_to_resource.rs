// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeGrantRulesToResource`, from `cbn/DescribeGrantRulesToResource.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{InstanceType};

/// Lists the CEN instances of other accounts that may attach a network.
///
/// ```no_run
/// # async fn example(client: alicloud_cbn::Client) -> Result<(), alicloud_cbn::Error> {
/// let request = alicloud_cbn::DescribeGrantRulesToResourceRequest::new()
///     .resource_id("...")
///     .product_type("...");
/// // `.pages()` gives the replies as a whole, `.await` one of them.
/// let mut items = client.describe_grant_rules_to_resource(request).items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeGrantRulesToResourceRequest {
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
    /// **Required.** ID of the network or other resource that the call or the entry is about.
    pub resource_id: Option<String>,
    /// **Required.** What kind of network is meant, such as a VPC or a VBR.
    /// Here: `ExpressConnect`, `VPC`, `VPN`, `ECR`.
    pub product_type: Option<Open<InstanceType>>,
    /// How many items to return at most in one call. Range: 0 to 100.
    pub max_results: Option<i32>,
    /// Mark returned by the call before; leave it out to start at the beginning.
    pub next_token: Option<String>,
}

impl DescribeGrantRulesToResourceRequest {
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
    /// Sets `ResourceId`, which is required.
    pub fn resource_id(mut self, value: impl Into<String>) -> Self {
        self.resource_id = Some(value.into());
        self
    }
    /// Sets `ProductType`, which is required.
    pub fn product_type(mut self, value: impl Into<Open<InstanceType>>) -> Self {
        self.product_type = Some(value.into());
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
    DescribeGrantRulesToResourceRequest {
        "RegionId" => region_id: query,
        "ResourceId" => resource_id: query,
        "ProductType" => product_type: query,
        "MaxResults" => max_results: query,
        "NextToken" => next_token: query,
    }
}

impl Operation for DescribeGrantRulesToResourceRequest {
    type Response = DescribeGrantRulesToResourceResponse;
    type Error = DescribeGrantRulesToResourceError;
    const INFO: OperationInfo = super::operation("DescribeGrantRulesToResource")
        .required(&["ResourceId", "ProductType"])
        .region("RegionId")
        .read_only();
    const ERRORS: &'static [DescribeGrantRulesToResourceError] = &[
        DescribeGrantRulesToResourceError::InvalidParameter,
        DescribeGrantRulesToResourceError::MissingParameter,
        DescribeGrantRulesToResourceError::InvalidParameterRegionId,
        DescribeGrantRulesToResourceError::Unauthorized,
    ];
}

impl Paginated for DescribeGrantRulesToResourceRequest {
    type Item = GrantRule;
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
        Some(&mut response.grant_rules)
    }
}

/// Response to [`DescribeGrantRulesToResourceRequest`].
#[non_exhaustive]
pub struct DescribeGrantRulesToResourceResponse {
    /// Mark to pass to the next call; empty or missing when nothing is left.
    /// Example: `FFmyTO70tTpLG6I3FmYAXGKPd****`.
    pub next_token: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `C6E5992C-A57B-5A6C-9B26-568074DC68BA`.
    pub request_id: Option<String>,
    /// How many items match in all, over all pages. Example: `1`.
    pub total_count: Option<i32>,
    /// How many items one response holds at most. Example: `1`.
    pub max_results: Option<i32>,
    /// Permissions to attach a network of another account, one entry each.
    pub grant_rules: Vec<GrantRule>,
}

response! {
    DescribeGrantRulesToResourceResponse {
        "NextToken" => next_token: value,
        "RequestId" => request_id: value,
        "TotalCount" => total_count: value,
        "MaxResults" => max_results: value,
        "GrantRules" => grant_rules: list(""),
    }
}

/// Permissions to attach a network of another account, one entry each.
#[non_exhaustive]
pub struct GrantRule {
    /// Number of the account that owns the CEN instance. Example: `1250123456123456`.
    pub cen_owner_id: Option<i64>,
    /// Which account pays for the attachment, that of the CEN instance or that of the network.
    /// Example: `PayByCenOwner`.
    pub order_type: Option<String>,
    /// CEN instance, the network that ties VPCs, leased lines and regions together, as
    /// [`CreateCen`](super::Client::create_cen) returned it. Example: `cen-44m0p68spvlrqq****`.
    pub cen_id: Option<String>,
    /// When the item was created. Example: `2024-01-24T16:46Z`.
    pub create_time: Option<Timestamp>,
}

response! {
    GrantRule {
        "CenOwnerId" => cen_owner_id: value,
        "OrderType" => order_type: value,
        "CenId" => cen_id: value,
        "CreateTime" => create_time: value,
    }
}

/// Errors that the documentation of [`DescribeGrantRulesToResourceRequest`] names.
///
/// - [`InvalidParameter`](super::DocumentedError::InvalidParameter)
/// - [`MissingParameter`](super::DocumentedError::MissingParameter)
/// - [`InvalidParameterRegionId`](super::DocumentedError::InvalidParameterRegionId)
/// - [`Unauthorized`](super::DocumentedError::Unauthorized)
pub type DescribeGrantRulesToResourceError = super::DocumentedError;
