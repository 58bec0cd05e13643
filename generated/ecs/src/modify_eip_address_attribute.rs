// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ModifyEipAddressAttribute`, from `ecs/ModifyEipAddressAttribute.md`.

use alicloud_runtime::codegen::*;

/// Changes settings of the elastic IP address, such as its name or description.
///
/// ```no_run
/// # #![allow(deprecated)]
/// # async fn example(client: alicloud_ecs::Client) -> Result<(), alicloud_ecs::Error> {
/// let request = alicloud_ecs::ModifyEipAddressAttributeRequest::new();
/// let reply = client.modify_eip_address_attribute(request).await?;
/// # Ok(()) }
/// ```
#[deprecated(note = "the documentation says that it should not be used any more")]
#[non_exhaustive]
pub struct ModifyEipAddressAttributeRequest {
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
    /// **Required.** ID of the elastic IP address (EIP).
    pub allocation_id: Option<String>,
    /// **Required.** Peak public bandwidth of the elastic IP address.
    pub bandwidth: Option<String>,
}

impl ModifyEipAddressAttributeRequest {
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
    /// Sets `AllocationId`, which is required.
    pub fn allocation_id(mut self, value: impl Into<String>) -> Self {
        self.allocation_id = Some(value.into());
        self
    }
    /// Sets `Bandwidth`, which is required.
    pub fn bandwidth(mut self, value: impl Into<String>) -> Self {
        self.bandwidth = Some(value.into());
        self
    }
}

request! {
    ModifyEipAddressAttributeRequest {
        "RegionId" => region_id: query,
        "AllocationId" => allocation_id: query,
        "Bandwidth" => bandwidth: query,
    }
}

impl Operation for ModifyEipAddressAttributeRequest {
    type Response = ModifyEipAddressAttributeResponse;
    type Error = ModifyEipAddressAttributeError;
    const INFO: OperationInfo = super::operation("ModifyEipAddressAttribute")
        .required(&["AllocationId", "Bandwidth"])
        .region("RegionId");
}

/// What [`ModifyEipAddressAttributeRequest`] is answered with.
pub type ModifyEipAddressAttributeResponse = alicloud_runtime::EmptyResponse;

errors! {
    /// Errors that the documentation of [`ModifyEipAddressAttributeRequest`] names.
    pub enum ModifyEipAddressAttributeError {
        InsufficientBalanceEip = "InsufficientBalance.Eip" ("400"), "", "The balance of the account does not cover the elastic IP address.";
        InvalidParameter = "InvalidParameter" ("400"), "", "A parameter has a value that the operation does not accept; the message says which.";
        IncorrectEipStatus = "IncorrectEipStatus" ("400"), "", "The elastic IP address is in a state that does not allow the operation.";
        InvalidParam = "InvalidParam" ("400"), "", "A parameter is missing or does not fit the others.";
        ForbiddenChargeTypeIsPrepaid = "Forbidden.ChargeTypeIsPrepaid" ("400"), "", "The resource has been paid for in advance, so the API cannot change or release it.";
        InvalidBandwidthOutOfMaxTrafficBindedOnNatgw = "InvalidBandwidth.OutOfMaxTrafficBindedOnNatgw" ("400"), "", "Together, the addresses on the NAT gateway that are billed by traffic would exceed its bandwidth limit.";
        QuotaExceededLargeSpecEip = "QuotaExceeded.LargeSpecEip" ("400"), "", "The account has as many elastic IP addresses with a large bandwidth as it may have.";
        InvalidEipAddressNameMalformed = "InvalidEipAddressName.Malformed" ("400"), "", "The elastic IP address's name is too short, too long or has characters that are not allowed.";
        ResourceQueryError = "ResourceQueryError" ("400"), "", "The resource could not be looked up; try again.";
        InvalidDescriptionMalformed = "InvalidDescription.Malformed" ("400"), "Invalid description.", "The description is too short or too long, or starts with `http://` or `https://`.";
        InvalidEIPStatusBizDisabled = "InvalidEIPStatus.BizDisabled" ("400"), "", "The elastic IP address is locked and cannot be changed until the lock is lifted.";
        OperationFailedSyncOrderToSub = "OperationFailed.SyncOrderToSub" ("400"), "SyncOrderToSub error.", "The order could not be passed on inside the service.";
        CommodityInvalidComponent = "COMMODITY.INVALID_COMPONENT" ("400"), "", "The order has a component that the product does not offer, such as a bandwidth.";
        OperationFailedCompleteUserInfo = "OperationFailed.CompleteUserInfo" ("400"), "Complete user info failed.", "Details of the account that the order needs could not be obtained.";
        OperationFailedConcurrentRequest = "OperationFailed.ConcurrentRequest" ("400"), "", "Another request is changing the elastic IP address; try again after a while.";
        IncorrectStatusResourceStatus = "IncorrectStatus.ResourceStatus" ("400"), "", "The elastic IP address is in a state in which it cannot be renewed.";
        OperationFailedSaleValidate = "OperationFailed.SaleValidate" ("400"), "", "The order did not pass the conditions of sale.";
        InvalidAllocationIdNotFound = "InvalidAllocationId.NotFound" ("404"), "", "No elastic IP address has the ID given in `AllocationId`.";
        ForbiddenInCommonBandwidthPackage = "Forbidden.InCommonBandwidthPackage" ("404"), "", "The elastic IP address shares the bandwidth of an Internet Shared Bandwidth instance; take it out first.";
        InternalError = "InternalError" ("500"), "", "The service failed on its side; try again after a while.";
        SystemUnknownError = "SYSTEM.UNKNOWN.ERROR" ("500"), "", "The order for the change could not be placed.";
    }
}
