// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeGtmRecoveryPlan`, from `alidns/DescribeGtmRecoveryPlan.md`.

use alicloud_runtime::codegen::*;

/// Shows one GTM 1.0 disaster recovery plan with its faulty address pools.
///
/// ```no_run
/// # async fn example(client: alicloud_alidns::Client) -> Result<(), alicloud_alidns::Error> {
/// let request = alicloud_alidns::DescribeGtmRecoveryPlanRequest::new()
///     .recovery_plan_id(1);
/// let reply = client.describe_gtm_recovery_plan(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeGtmRecoveryPlanRequest {
    /// Language of the texts that come back. Example: `en`.
    pub lang: Option<String>,
    /// **Required.** ID of a disaster recovery plan, as
    /// [`AddGtmRecoveryPlan`](super::Client::add_gtm_recovery_plan) returned it. Example: `10*****`.
    pub recovery_plan_id: Option<i64>,
}

impl DescribeGtmRecoveryPlanRequest {
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
    /// Sets `RecoveryPlanId`, which is required.
    #[inline]
    pub fn recovery_plan_id(mut self, value: i64) -> Self {
        self.recovery_plan_id = Some(value);
        self
    }
}

request! {
    DescribeGtmRecoveryPlanRequest {
        "Lang" => lang: query,
        "RecoveryPlanId" => recovery_plan_id: query,
    }
}

impl Operation for DescribeGtmRecoveryPlanRequest {
    type Response = DescribeGtmRecoveryPlanResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DescribeGtmRecoveryPlan")
        .required(&["RecoveryPlanId"])
        .read_only();
}

/// Response to [`DescribeGtmRecoveryPlanRequest`].
#[non_exhaustive]
pub struct DescribeGtmRecoveryPlanResponse {
    /// Whether the plan has been carried out, undone, or neither. Example: `UNEXECUTED`.
    pub status: Option<String>,
    /// When the plan was last undone. Example: `1565505919000`.
    pub last_rollback_time: Option<String>,
    /// How many address pools the plan treats as failed. Example: `2`.
    pub fault_addr_pool_num: Option<i32>,
    /// Address pools that the plan treats as failed.
    pub fault_addr_pools: Vec<FaultAddrPool>,
    /// When the plan was last carried out. Example: `2019-08-11T05:04Z`.
    pub last_execute_time: Option<Timestamp>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `0A5F4315-D6E8-435E-82DF-24F4C97D6999`.
    pub request_id: Option<String>,
    /// When the item was created. Example: `2019-08-11T05:04Z`.
    pub create_time: Option<Timestamp>,
    /// When the plan was last carried out, as a Unix timestamp. Example: `1565505898000`.
    pub last_execute_timestamp: Option<i64>,
    /// Free text for people; it has no technical effect. Example: `remark-example`.
    pub remark: Option<String>,
    /// Label of the disaster recovery plan that people recognize it by. Example: `name-example`.
    pub name: Option<String>,
    /// ID of a disaster recovery plan, as [`AddGtmRecoveryPlan`](super::Client::add_gtm_recovery_plan)
    /// returned it. Example: `10****`.
    pub recovery_plan_id: Option<i64>,
    /// When the item was last changed. Example: `2024-03-29T13:20Z`.
    pub update_time: Option<Timestamp>,
    /// When the item was last changed, as a Unix timestamp. Example: `1565505898000`.
    pub update_timestamp: Option<i64>,
    /// When the plan was last undone, as a Unix timestamp. Example: `1565505898000`.
    pub last_rollback_timestamp: Option<i64>,
    /// When the item was created, as a Unix timestamp. Example: `1565499867000`.
    pub create_timestamp: Option<i64>,
}

response! {
    DescribeGtmRecoveryPlanResponse {
        "Status" => status: value,
        "LastRollbackTime" => last_rollback_time: value,
        "FaultAddrPoolNum" => fault_addr_pool_num: value,
        "FaultAddrPools" => fault_addr_pools: list("FaultAddrPool"),
        "LastExecuteTime" => last_execute_time: value,
        "RequestId" => request_id: value,
        "CreateTime" => create_time: value,
        "LastExecuteTimestamp" => last_execute_timestamp: value,
        "Remark" => remark: value,
        "Name" => name: value,
        "RecoveryPlanId" => recovery_plan_id: value,
        "UpdateTime" => update_time: value,
        "UpdateTimestamp" => update_timestamp: value,
        "LastRollbackTimestamp" => last_rollback_timestamp: value,
        "CreateTimestamp" => create_timestamp: value,
    }
}

/// Address pools that the plan treats as failed.
#[non_exhaustive]
pub struct FaultAddrPool {
    /// Addresses in question.
    pub addrs: Vec<Addr>,
    /// ID of an address pool, given when the pool was added. Example: `hra0**`.
    pub addr_pool_id: Option<String>,
    /// ID of the GTM instance or paid DNS instance that is meant. Example: `gtm-cn-zz11t58****`.
    pub instance_id: Option<String>,
    /// Label of the address pool that people recognize it by. Example: `text`.
    pub addr_pool_name: Option<String>,
}

response! {
    FaultAddrPool {
        "Addrs" => addrs: list("Addr"),
        "AddrPoolId" => addr_pool_id: value,
        "InstanceId" => instance_id: value,
        "AddrPoolName" => addr_pool_name: value,
    }
}

/// Addresses in question.
#[non_exhaustive]
pub struct Addr {
    /// IP address or domain name of this member of the pool. Example: `1.1.XX.XX`.
    pub value: Option<String>,
    /// Whether the address is answered always, never, or only while its health checks succeed.
    /// Example: `SMART`.
    pub mode: Option<String>,
    /// ID of the address within the pool. Example: `73**`.
    pub id: Option<i64>,
}

response! {
    Addr {
        "Value" => value: value,
        "Mode" => mode: value,
        "Id" => id: value,
    }
}
