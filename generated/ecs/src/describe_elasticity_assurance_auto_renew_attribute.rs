// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeElasticityAssuranceAutoRenewAttribute`, from `ecs/DescribeElasticityAssuranceAutoRenewAttribute.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{ElasticityAssuranceAutoRenewPrivatePoolOptions};

/// Shows whether elasticity assurances renew automatically and for what period.
///
/// ```no_run
/// # async fn example(client: alicloud_ecs::Client) -> Result<(), alicloud_ecs::Error> {
/// let request = alicloud_ecs::DescribeElasticityAssuranceAutoRenewAttributeRequest::new();
/// let reply = client.describe_elasticity_assurance_auto_renew_attribute(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeElasticityAssuranceAutoRenewAttributeRequest {
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// Private pool, the reserved capacity that stands behind an elasticity assurance or capacity
    /// reservation.
    pub private_pool_options: Option<ElasticityAssuranceAutoRenewPrivatePoolOptions>,
}

impl DescribeElasticityAssuranceAutoRenewAttributeRequest {
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
    /// Sets `PrivatePoolOptions`.
    pub fn private_pool_options(
        mut self,
        value: impl Into<ElasticityAssuranceAutoRenewPrivatePoolOptions>,
    ) -> Self {
        self.private_pool_options = Some(value.into());
        self
    }
}

request! {
    DescribeElasticityAssuranceAutoRenewAttributeRequest {
        "RegionId" => region_id: query,
        "PrivatePoolOptions" => private_pool_options: query,
    }
}

impl Operation for DescribeElasticityAssuranceAutoRenewAttributeRequest {
    type Response = DescribeElasticityAssuranceAutoRenewAttributeResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation(
            "DescribeElasticityAssuranceAutoRenewAttribute",
        )
        .required(&["RegionId"])
        .region("RegionId")
        .read_only();
}

/// Response to [`DescribeElasticityAssuranceAutoRenewAttributeRequest`], which the documentation does not describe.
pub type DescribeElasticityAssuranceAutoRenewAttributeResponse = alicloud_runtime::UndocumentedResponse;
