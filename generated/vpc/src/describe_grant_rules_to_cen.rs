// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeGrantRulesToCen`, from `vpc/DescribeGrantRulesToCen.md`.

use alicloud_runtime::codegen::*;

/// Lists the CEN instances of other accounts to which a VPC, VBR or CCN instance may be attached.
///
/// ```no_run
/// # async fn example(client: alicloud_vpc::Client) -> Result<(), alicloud_vpc::Error> {
/// let request = alicloud_vpc::DescribeGrantRulesToCenRequest::new()
///     .instance_id("...")
///     .instance_type("...");
/// // `.pages()` gives the replies as a whole, `.await` one of them.
/// let mut items = client.describe_grant_rules_to_cen(request).items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeGrantRulesToCenRequest {
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// **Required.** ID of the instance, as the calls that create or list instances return it.
    pub instance_id: Option<String>,
    /// **Required.** Kind of resource that `InstanceId` names.
    pub instance_type: Option<String>,
    /// ID of the resource group, which bundles resources for access control and reports.
    pub resource_group_id: Option<String>,
    /// Unique string of your making; a repeated request with the same one is not carried out twice.
    pub client_token: Option<String>,
    /// Which page of the list to return. Range: at least 1.
    pub page_number: Option<i32>,
    /// How many items a page holds at most. Range: 1 to 50.
    pub page_size: Option<i32>,
}

impl DescribeGrantRulesToCenRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `RegionId`, which is required.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
    /// Sets `InstanceId`, which is required.
    pub fn instance_id(mut self, value: impl Into<String>) -> Self {
        self.instance_id = Some(value.into());
        self
    }
    /// Sets `InstanceType`, which is required.
    pub fn instance_type(mut self, value: impl Into<String>) -> Self {
        self.instance_type = Some(value.into());
        self
    }
    /// Sets `ResourceGroupId`.
    pub fn resource_group_id(mut self, value: impl Into<String>) -> Self {
        self.resource_group_id = Some(value.into());
        self
    }
    /// Sets `ClientToken`.
    pub fn client_token(mut self, value: impl Into<String>) -> Self {
        self.client_token = Some(value.into());
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
    DescribeGrantRulesToCenRequest {
        "RegionId" => region_id: query,
        "InstanceId" => instance_id: query,
        "InstanceType" => instance_type: query,
        "ResourceGroupId" => resource_group_id: query,
        "ClientToken" => client_token: query,
        "PageNumber" => page_number: query,
        "PageSize" => page_size: query,
    }
}

impl Operation for DescribeGrantRulesToCenRequest {
    type Response = DescribeGrantRulesToCenResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DescribeGrantRulesToCen")
        .required(&["RegionId", "InstanceId", "InstanceType"])
        .idempotency_token("ClientToken")
        .region("RegionId")
        .read_only();
}

impl Paginated for DescribeGrantRulesToCenRequest {
    type Item = CbnGrantRule;
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
        Some(&mut response.cen_grant_rules.as_mut()?.cbn_grant_rule)
    }
}

/// Response to [`DescribeGrantRulesToCenRequest`].
#[non_exhaustive]
pub struct DescribeGrantRulesToCenResponse {
    /// How many items a page holds at most. Example: `10`.
    pub page_size: Option<i32>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `F5BB78C8-5F41-464F-B9FF-5E0A7198BA26`.
    pub request_id: Option<String>,
    /// Which page of the whole list this response holds. Example: `1`.
    pub page_number: Option<i32>,
    /// How many items match in all, over all pages. Example: `1`.
    pub total_count: Option<i32>,
    /// CEN instances that may attach the network, one entry each.
    pub cen_grant_rules: Option<CenGrantRules>,
}

response! {
    DescribeGrantRulesToCenResponse {
        "PageSize" => page_size: value,
        "RequestId" => request_id: value,
        "PageNumber" => page_number: value,
        "TotalCount" => total_count: value,
        "CenGrantRules" => cen_grant_rules: value,
    }
}

/// CEN instances that may attach the network, one entry each.
#[non_exhaustive]
pub struct CenGrantRules {
    /// Permissions that let CEN instances use the network, one entry each.
    pub cbn_grant_rule: Vec<CbnGrantRule>,
}

response! {
    CenGrantRules {
        "CbnGrantRule" => cbn_grant_rule: list(""),
    }
}

/// Permissions that let CEN instances use the network, one entry each.
#[non_exhaustive]
pub struct CbnGrantRule {
    /// ID of the CEN instance instance that the item belongs to or stands for.
    /// Example: `cen-9gsm1q2yh1prpt****`.
    pub cen_instance_id: Option<String>,
    /// Account that the CEN instance belongs to. Example: `132193271328****`.
    pub cen_owner_id: Option<i64>,
    /// When the resource was created. Example: `2019-11-15T09:26:36Z`.
    pub creation_time: Option<Timestamp>,
}

response! {
    CbnGrantRule {
        "CenInstanceId" => cen_instance_id: value,
        "CenOwnerId" => cen_owner_id: value,
        "CreationTime" => creation_time: value,
    }
}
