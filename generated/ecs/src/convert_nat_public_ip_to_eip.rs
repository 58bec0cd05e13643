// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ConvertNatPublicIpToEip`, from `ecs/ConvertNatPublicIpToEip.md`.

use alicloud_runtime::codegen::*;

/// Turns the fixed public address of an instance in a VPC into an elastic IP address, which is then
/// billed on its own.
///
/// ```no_run
/// # async fn example(client: alicloud_ecs::Client) -> Result<(), alicloud_ecs::Error> {
/// let request = alicloud_ecs::ConvertNatPublicIpToEipRequest::new()
///     .instance_id("i-bp171jr36ge2ulvk****")
///     .region_id("cn-hangzhou");
/// let reply = client.convert_nat_public_ip_to_eip(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ConvertNatPublicIpToEipRequest {
    /// **Required.** Instance whose public IP address becomes an elastic one.
    /// Example: `i-bp171jr36ge2ulvk****`.
    pub instance_id: Option<String>,
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
}

impl ConvertNatPublicIpToEipRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `InstanceId`, which is required.
    pub fn instance_id(mut self, value: impl Into<String>) -> Self {
        self.instance_id = Some(value.into());
        self
    }
    /// Sets `RegionId`, which is required.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
}

request! {
    ConvertNatPublicIpToEipRequest {
        "InstanceId" => instance_id: query,
        "RegionId" => region_id: query,
    }
}

impl Operation for ConvertNatPublicIpToEipRequest {
    type Response = ConvertNatPublicIpToEipResponse;
    type Error = ConvertNatPublicIpToEipError;
    const INFO: OperationInfo = super::operation("ConvertNatPublicIpToEip")
        .required(&["InstanceId", "RegionId"])
        .region("RegionId");
}

/// What [`ConvertNatPublicIpToEipRequest`] is answered with.
pub type ConvertNatPublicIpToEipResponse = alicloud_runtime::EmptyResponse;

errors! {
    /// Errors that the documentation of [`ConvertNatPublicIpToEipRequest`] names.
    pub enum ConvertNatPublicIpToEipError {
        InvalidInstanceIdPlanedChange = "InvalidInstanceId.PlanedChange" ("403"), "%s", "Changes of the instance are planned but not yet in force; wait until they are.";
        InvalidEndTimeOperateNotSupport = "InvalidEndTime.OperateNotSupport" ("403"), "%s", "The instance does not allow the operation in the state it is in.";
        InvalidInstanceStatusReleased = "InvalidInstanceStatus.Released" ("403"), "%s", "The instance has been released or is in a state that does not allow the operation.";
        IncorrectInstanceStatus = "IncorrectInstanceStatus" ("403"), "%s", "In its present state, the instance does not allow the operation.";
        OperationDenied = "OperationDenied" ("403"), "%s", "The operation is refused for the resource, its zone, its network or the account; the message tells why.";
        InvalidInstanceIdNotFound = "InvalidInstanceId.NotFound" ("404"), "%s", "No instance of the caller has this ID in the region.";
        InvalidInternetChargeTypeValueNotSupported = "InvalidInternetChargeType.ValueNotSupported" ("403"), "%s", "Traffic is billed in a way that the operation does not know or does not support.";
        MaxEIPQuotaExceeded = "MaxEIPQuotaExceeded" ("403"), "", "The account has as many elastic IP addresses in the region as it may have.";
        InvalidInstanceIpAddressMissing = "InvalidInstance.IpAddressMissing" ("404"), "%s", "The instance has no public IP address that could be converted.";
        InvalidInstanceOverduePayment = "InvalidInstance.OverduePayment" ("403"), "%s", "Bills of the account are unpaid; pay them first.";
        InvalidAccountStatusNotEnoughBalance = "InvalidAccountStatus.NotEnoughBalance" ("403"), "", "The balance of the account does not cover the order; add funds first.";
        ForbiddenRiskControl = "Forbidden.RiskControl" ("403"), "", "Risk control has blocked the operation for this account.";
    }
}
