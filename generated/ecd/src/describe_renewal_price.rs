// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeRenewalPrice`, from `ecd/DescribeRenewalPrice.md`.

use alicloud_runtime::codegen::*;

/// Quotes the price of renewing resources for a given period.
///
/// ```no_run
/// # async fn example(client: alicloud_ecd::Client) -> Result<(), alicloud_ecd::Error> {
/// let request = alicloud_ecd::DescribeRenewalPriceRequest::new();
/// let reply = client.describe_renewal_price(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeRenewalPriceRequest {
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// ID of the instance, as the calls that create or list instances return it.
    pub instance_id: Option<String>,
    /// Kind of resource that the ID or tag beside it belongs to.
    pub resource_type: Option<String>,
    /// Unit that the period is counted in.
    pub period_unit: Option<String>,
    /// Length of the subscription or of another time span, in the unit that applies to it.
    pub period: Option<i32>,
    /// IDs of the instances that the call is applied to or narrowed down to. Items: at most 100.
    pub instance_ids: Vec<String>,
    /// ID of the promotion that the call is about.
    pub promotion_id: Option<String>,
    /// `ResellerOwnerUid`.
    pub reseller_owner_uid: Option<i64>,
}

impl DescribeRenewalPriceRequest {
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
    /// Sets `InstanceId`.
    pub fn instance_id(mut self, value: impl Into<String>) -> Self {
        self.instance_id = Some(value.into());
        self
    }
    /// Sets `ResourceType`.
    pub fn resource_type(mut self, value: impl Into<String>) -> Self {
        self.resource_type = Some(value.into());
        self
    }
    /// Sets `PeriodUnit`.
    pub fn period_unit(mut self, value: impl Into<String>) -> Self {
        self.period_unit = Some(value.into());
        self
    }
    /// Sets `Period`.
    #[inline]
    pub fn period(mut self, value: i32) -> Self {
        self.period = Some(value);
        self
    }
    /// Sets `InstanceIds`.
    pub fn instance_ids(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.instance_ids = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `PromotionId`.
    pub fn promotion_id(mut self, value: impl Into<String>) -> Self {
        self.promotion_id = Some(value.into());
        self
    }
    /// Sets `ResellerOwnerUid`.
    #[inline]
    pub fn reseller_owner_uid(mut self, value: i64) -> Self {
        self.reseller_owner_uid = Some(value);
        self
    }
}

request! {
    DescribeRenewalPriceRequest {
        "RegionId" => region_id: query,
        "InstanceId" => instance_id: query,
        "ResourceType" => resource_type: query,
        "PeriodUnit" => period_unit: query,
        "Period" => period: query,
        "InstanceIds" => instance_ids: query,
        "PromotionId" => promotion_id: query,
        "ResellerOwnerUid" => reseller_owner_uid: query,
    }
}

impl Operation for DescribeRenewalPriceRequest {
    type Response = DescribeRenewalPriceResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DescribeRenewalPrice")
        .required(&["RegionId"])
        .region("RegionId")
        .read_only();
}

/// Response to [`DescribeRenewalPriceRequest`], which the documentation does not describe.
pub type DescribeRenewalPriceResponse = alicloud_runtime::UndocumentedResponse;
