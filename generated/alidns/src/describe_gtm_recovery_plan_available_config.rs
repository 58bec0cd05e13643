// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeGtmRecoveryPlanAvailableConfig`, from `alidns/DescribeGtmRecoveryPlanAvailableConfig.md`.

use alicloud_runtime::codegen::*;

/// Lists the address pools that a disaster recovery plan can name as failed.
///
/// ```no_run
/// # async fn example(client: alicloud_alidns::Client) -> Result<(), alicloud_alidns::Error> {
/// let request = alicloud_alidns::DescribeGtmRecoveryPlanAvailableConfigRequest::new();
/// let reply = client.describe_gtm_recovery_plan_available_config(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeGtmRecoveryPlanAvailableConfigRequest {
    /// Language of the texts that come back. Example: `en`.
    pub lang: Option<String>,
}

impl DescribeGtmRecoveryPlanAvailableConfigRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `Lang`.
    pub fn lang(mut self, value: impl Into<String>) -> Self {
        self.lang = Some(value.into());
        self
    }
}

request! {
    DescribeGtmRecoveryPlanAvailableConfigRequest {
        "Lang" => lang: query,
    }
}

impl Operation for DescribeGtmRecoveryPlanAvailableConfigRequest {
    type Response = DescribeGtmRecoveryPlanAvailableConfigResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation(
            "DescribeGtmRecoveryPlanAvailableConfig",
        )
        .read_only();
}

/// Response to [`DescribeGtmRecoveryPlanAvailableConfigRequest`].
#[non_exhaustive]
pub struct DescribeGtmRecoveryPlanAvailableConfigResponse {
    /// Instances found, one entry each.
    pub instances: Vec<Instance>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `F8F8EF50-8B7F-4702-B294-97170A423403`.
    pub request_id: Option<String>,
}

response! {
    DescribeGtmRecoveryPlanAvailableConfigResponse {
        "Instances" => instances: list("Instance"),
        "RequestId" => request_id: value,
    }
}

/// Instances found, one entry each.
#[non_exhaustive]
pub struct Instance {
    /// Address pools that were found or that the policy uses.
    pub addr_pools: Vec<AddrPool>,
    /// Label of the instance that people recognize it by. Example: `test`.
    pub instance_name: Option<String>,
    /// ID of the GTM instance or paid DNS instance that is meant. Example: `gtm-cn-kvw3uk8****`.
    pub instance_id: Option<String>,
}

response! {
    Instance {
        "AddrPools" => addr_pools: list("AddrPool"),
        "InstanceName" => instance_name: value,
        "InstanceId" => instance_id: value,
    }
}

/// Address pools that were found or that the policy uses.
#[non_exhaustive]
pub struct AddrPool {
    /// ID of an address pool, given when the pool was added. Example: `10*******`.
    pub addr_pool_id: Option<String>,
    /// Label of the address pool that people recognize it by. Example: `hra0i9`.
    pub name: Option<String>,
}

response! {
    AddrPool {
        "AddrPoolId" => addr_pool_id: value,
        "Name" => name: value,
    }
}
