// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeGrantRulesToCen`, from `cbn/DescribeGrantRulesToCen.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{InstanceType};

/// Lists networks of other accounts that a CEN instance may attach.
///
/// ```no_run
/// # async fn example(client: alicloud_cbn::Client) -> Result<(), alicloud_cbn::Error> {
/// let request = alicloud_cbn::DescribeGrantRulesToCenRequest::new()
///     .cen_id("cen-7qthudw0ll6jmxx****")
///     .product_type("VPC")
///     .region_id("cn-hangzou");
/// // `.pages()` gives the replies as a whole, `.await` one of them.
/// let mut items = client.describe_grant_rules_to_cen(request).items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeGrantRulesToCenRequest {
    /// **Required.** CEN instance, the network that ties VPCs, leased lines and regions together, as
    /// [`CreateCen`](super::Client::create_cen) returned it. Example: `cen-7qthudw0ll6jmxx****`.
    pub cen_id: Option<String>,
    /// **Required.** What kind of network is meant, such as a VPC or a VBR.
    pub product_type: Option<String>,
    /// Region that the call works in, such as `cn-hangzhou`. Example: `cn-hangzou`.
    pub region_id: Option<String>,
    /// How many items to return at most in one call. Range: 0 to 100.
    pub max_results: Option<i64>,
    /// Mark returned by the call before; leave it out to start at the beginning.
    pub next_token: Option<String>,
    /// Network that is or gets attached to the CEN instance: a VPC, a VBR or a CCN instance.
    pub child_instance_id: Option<String>,
    /// Account that owns the attached network, if it is not your own.
    pub child_instance_owner_id: Option<i64>,
    /// Whether IPv6 is switched on for the network.
    pub enabled_ipv6: Option<bool>,
}

impl DescribeGrantRulesToCenRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `CenId`, which is required.
    pub fn cen_id(mut self, value: impl Into<String>) -> Self {
        self.cen_id = Some(value.into());
        self
    }
    /// Sets `ProductType`, which is required.
    pub fn product_type(mut self, value: impl Into<String>) -> Self {
        self.product_type = Some(value.into());
        self
    }
    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
    /// Sets `MaxResults`.
    #[inline]
    pub fn max_results(mut self, value: i64) -> Self {
        self.max_results = Some(value);
        self
    }
    /// Sets `NextToken`.
    pub fn next_token(mut self, value: impl Into<String>) -> Self {
        self.next_token = Some(value.into());
        self
    }
    /// Sets `ChildInstanceId`.
    pub fn child_instance_id(mut self, value: impl Into<String>) -> Self {
        self.child_instance_id = Some(value.into());
        self
    }
    /// Sets `ChildInstanceOwnerId`.
    #[inline]
    pub fn child_instance_owner_id(mut self, value: i64) -> Self {
        self.child_instance_owner_id = Some(value);
        self
    }
    /// Sets `EnabledIpv6`.
    #[inline]
    pub fn enabled_ipv6(mut self, value: bool) -> Self {
        self.enabled_ipv6 = Some(value);
        self
    }
}

request! {
    DescribeGrantRulesToCenRequest {
        "CenId" => cen_id: query,
        "ProductType" => product_type: query,
        "RegionId" => region_id: query,
        "MaxResults" => max_results: query,
        "NextToken" => next_token: query,
        "ChildInstanceId" => child_instance_id: query,
        "ChildInstanceOwnerId" => child_instance_owner_id: query,
        "EnabledIpv6" => enabled_ipv6: query,
    }
}

impl Operation for DescribeGrantRulesToCenRequest {
    type Response = DescribeGrantRulesToCenResponse;
    type Error = DescribeGrantRulesToCenError;
    const INFO: OperationInfo = super::operation("DescribeGrantRulesToCen")
        .required(&["CenId", "ProductType"])
        .region("RegionId")
        .read_only();
    const ERRORS: &'static [DescribeGrantRulesToCenError] = &[
        DescribeGrantRulesToCenError::InvalidParameter,
        DescribeGrantRulesToCenError::MissingParameter,
        DescribeGrantRulesToCenError::InvalidParameterRegionId,
        DescribeGrantRulesToCenError::Unauthorized,
    ];
}

impl Paginated for DescribeGrantRulesToCenRequest {
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

/// Response to [`DescribeGrantRulesToCenRequest`].
#[non_exhaustive]
pub struct DescribeGrantRulesToCenResponse {
    /// Permissions to attach a network of another account, one entry each.
    pub grant_rules: Vec<GrantRule>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `330714D1-F335-4CE2-9D29-F54445937387`.
    pub request_id: Option<String>,
    /// How many items match in all, over all pages. Example: `1`.
    pub total_count: Option<i64>,
    /// How many items one response holds at most. Example: `20`.
    pub max_results: Option<i64>,
    /// Mark to pass to the next call; empty or missing when nothing is left.
    /// Example: `FFmyTO70tTpLG6I3FmYAXGKPd****`.
    pub next_token: Option<String>,
}

response! {
    DescribeGrantRulesToCenResponse {
        "GrantRules" => grant_rules: list("GrantRule"),
        "RequestId" => request_id: value,
        "TotalCount" => total_count: value,
        "MaxResults" => max_results: value,
        "NextToken" => next_token: value,
    }
}

/// Permissions to attach a network of another account, one entry each.
#[non_exhaustive]
pub struct GrantRule {
    /// CEN instance, the network that ties VPCs, leased lines and regions together, as
    /// [`CreateCen`](super::Client::create_cen) returned it. Example: `cen-7qthudw0ll6jmccc****`.
    pub cen_id: Option<String>,
    /// Network that is or gets attached to the CEN instance: a VPC, a VBR or a CCN instance.
    /// Example: `vpc-bp18sth14qii3pnvc****`.
    pub child_instance_id: Option<String>,
    /// Account that owns the attached network, if it is not your own. Example: `1231579085529123`.
    pub child_instance_owner_id: Option<i64>,
    /// Region where the attached network lies. Example: `cn-hangzhou`.
    pub child_instance_region_id: Option<String>,
    /// What the attached network is, such as a VPC or a VBR. Here: `VPC`, `VBR`, `CCN`.
    pub child_instance_type: Option<Open<InstanceType>>,
    /// Which account pays for the attachment, that of the CEN instance or that of the network.
    /// Example: `PayByCenOwner`.
    pub order_type: Option<String>,
    /// Number of the account that owns the CEN instance. Example: `1210123456123456`.
    pub cen_owner_id: Option<i64>,
    /// When the item was created. Example: `2024-01-24T16:27Z`.
    pub create_time: Option<i64>,
}

response! {
    GrantRule {
        "CenId" => cen_id: value,
        "ChildInstanceId" => child_instance_id: value,
        "ChildInstanceOwnerId" => child_instance_owner_id: value,
        "ChildInstanceRegionId" => child_instance_region_id: value,
        "ChildInstanceType" => child_instance_type: value,
        "OrderType" => order_type: value,
        "CenOwnerId" => cen_owner_id: value,
        "CreateTime" => create_time: value,
    }
}

/// Errors that the documentation of [`DescribeGrantRulesToCenRequest`] names.
///
/// - [`InvalidParameter`](super::DocumentedError::InvalidParameter)
/// - [`MissingParameter`](super::DocumentedError::MissingParameter)
/// - [`InvalidParameterRegionId`](super::DocumentedError::InvalidParameterRegionId)
/// - [`Unauthorized`](super::DocumentedError::Unauthorized)
pub type DescribeGrantRulesToCenError = super::DocumentedError;
