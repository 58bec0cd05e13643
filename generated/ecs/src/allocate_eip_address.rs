// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `AllocateEipAddress`, from `ecs/AllocateEipAddress.md`.

use alicloud_runtime::codegen::*;

/// Obtains one EIP address and assigns it to the account or the resource named.
///
/// ```no_run
/// # #![allow(deprecated)]
/// # async fn example(client: alicloud_ecs::Client) -> Result<(), alicloud_ecs::Error> {
/// let request = alicloud_ecs::AllocateEipAddressRequest::new();
/// let reply = client.allocate_eip_address(request).await?;
/// # Ok(()) }
/// ```
#[deprecated(note = "the documentation says that it should not be used any more")]
#[non_exhaustive]
pub struct AllocateEipAddressRequest {
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
    /// Peak public bandwidth of the elastic IP address.
    pub bandwidth: Option<String>,
    /// Belongs to a closed preview and cannot be relied on.
    pub isp: Option<String>,
    /// Whether public network traffic is billed by bandwidth or by volume.
    pub internet_charge_type: Option<String>,
    /// ID of the activity that the call or the item is about.
    pub activity_id: Option<i64>,
    /// Unique string of your making; a repeated request with the same one is not carried out twice.
    pub client_token: Option<String>,
}

impl AllocateEipAddressRequest {
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
    /// Sets `Bandwidth`.
    pub fn bandwidth(mut self, value: impl Into<String>) -> Self {
        self.bandwidth = Some(value.into());
        self
    }
    /// Sets `ISP`.
    pub fn isp(mut self, value: impl Into<String>) -> Self {
        self.isp = Some(value.into());
        self
    }
    /// Sets `InternetChargeType`.
    pub fn internet_charge_type(mut self, value: impl Into<String>) -> Self {
        self.internet_charge_type = Some(value.into());
        self
    }
    /// Sets `ActivityId`.
    #[inline]
    pub fn activity_id(mut self, value: i64) -> Self {
        self.activity_id = Some(value);
        self
    }
    /// Sets `ClientToken`.
    pub fn client_token(mut self, value: impl Into<String>) -> Self {
        self.client_token = Some(value.into());
        self
    }
}

request! {
    AllocateEipAddressRequest {
        "RegionId" => region_id: query,
        "Bandwidth" => bandwidth: query,
        "ISP" => isp: query,
        "InternetChargeType" => internet_charge_type: query,
        "ActivityId" => activity_id: query,
        "ClientToken" => client_token: query,
    }
}

impl Operation for AllocateEipAddressRequest {
    type Response = AllocateEipAddressResponse;
    type Error = AllocateEipAddressError;
    const INFO: OperationInfo = super::operation("AllocateEipAddress")
        .required(&["RegionId"])
        .idempotency_token("ClientToken")
        .region("RegionId");
}

/// What [`AllocateEipAddressRequest`] is answered with.
#[non_exhaustive]
pub struct AllocateEipAddressResponse {
    /// ID of this call; quote it when asking support about it.
    pub request_id: Option<String>,
    /// ID of the elastic IP address (EIP).
    pub allocation_id: Option<String>,
    /// Elastic IP address bound to the instance.
    pub eip_address: Option<String>,
}

response! {
    AllocateEipAddressResponse {
        "RequestId" => request_id: value,
        "AllocationId" => allocation_id: value,
        "EipAddress" => eip_address: value,
    }
}

errors! {
    /// Errors that the documentation of [`AllocateEipAddressRequest`] names.
    pub enum AllocateEipAddressError {
        QueryParameterIllegal = "QueryParameter.Illegal" ("400"), "query parameter illegal", "A parameter of the order's price query is not valid.";
        CommodityNoExist = "COMMODITY_NO_EXIST" ("400"), "commodity is not exist", "The product to order does not exist.";
        QuotaExceededEip = "QuotaExceeded.Eip" ("400"), "", "The account has as many elastic IP addresses as it may have.";
        InvalidParameter = "InvalidParameter" ("400"), "", "A parameter has a value that the operation does not accept; the message says which.";
        InsufficientBalance = "InsufficientBalance" ("400"), "", "The balance of the account does not cover the order.";
        ReserveIpFail = "ReserveIpFail" ("400"), "Reserve eip failed.", "An elastic IP address could not be set aside; try again.";
        InvalidRegionNotSupport = "InvalidRegion.NotSupport" ("400"), "", "The region does not offer the operation, or not with keys of your own.";
        InvalidBandwidthMalformed = "InvalidBandwidth.Malformed" ("400"), "", "The elastic IP address cannot have this bandwidth.";
        CommodityInvalidComponent = "COMMODITY.INVALID_COMPONENT" ("400"), "", "The order has a component that the product does not offer, such as a bandwidth.";
        InstanceTypeNotSupport = "INSTANCE_TYPE_NOT_SUPPORT" ("400"), "", "Elastic IP addresses do not go together with resources of this type.";
        OrderFailed = "OrderFailed" ("400"), "", "The order for the elastic IP address could not be placed.";
        QuotaExceededLargeSpecEip = "QuotaExceeded.LargeSpecEip" ("400"), "", "The account has as many elastic IP addresses with a large bandwidth as it may have.";
        PayforCreditPayInsufficientBalance = "PAYFOR.CREDIT_PAY_INSUFFICIENT_BALANCE" ("400"), "", "The balance and credit of the account do not cover the order.";
        SystemSaleValidateUnexpectedError = "SYSTEM.SALE_VALIDATE_UNEXPECTED_ERROR" ("400"), "", "Unpaid bills of the account stand against the order; pay them first.";
        InvalidComponentEipBandwidthMax = "InvalidComponent.EipBandwidthMax" ("400"), "", "The order for the elastic IP address has a highest bandwidth that is not offered.";
        OperationFailedRiskControl = "OperationFailed.RiskControl" ("400"), "Risk control check failed.", "The order was stopped by risk control.";
        OperationFailedSaleValidate = "OperationFailed.SaleValidate" ("400"), "", "The order did not pass the conditions of sale.";
        IllegalParamOrderParamComponent = "IllegalParam.OrderParamComponent" ("400"), "", "The order has a component that the product does not offer.";
        OperationFailedSaleExpression = "OperationFailed.SaleExpression" ("400"), "", "The conditions of sale for the product could not be evaluated.";
        OperationFailedSyncOrderToSub = "OperationFailed.SyncOrderToSub" ("400"), "SyncOrderToSub error.", "The order could not be passed on inside the service.";
        OperationFailedCompleteUserInfo = "OperationFailed.CompleteUserInfo" ("400"), "Complete user info failed.", "Details of the account that the order needs could not be obtained.";
        OperationFailedQueryPrice = "OperationFailed.QueryPrice" ("400"), "", "The price for the order could not be looked up; try again.";
        OperationFailedInvokeInnerApi = "OperationFailed.InvokeInnerApi" ("400"), "", "A service that this one builds on has failed; try again.";
        OperationFailedAccountMoneyInvalid = "OperationFailed.AccountMoneyInvalid" ("400"), "Account money is invalid.", "The balance of the account does not allow the order.";
        OperationFailedQueryCredtiInfo = "OperationFailed.QueryCredtiInfo" ("400"), "", "The credit of the account could not be looked up; try again.";
        OperationFailedQueryUserLabel = "OperationFailed.QueryUserLabel" ("400"), "", "The account's details could not be looked up; try again.";
        FrequentPurchaseEip = "FrequentPurchase.EIP" ("400"), "eip frequent purchase", "Elastic IP addresses were bought too quickly one after the other; wait a while.";
        PayInsufficientBalance = "PAY.INSUFFICIENT_BALANCE" ("400"), "", "The balance of the account does not cover the order.";
        OrderQuantityInvalid = "ORDER.QUANTITY_INVALID" ("400"), "", "The account has as many elastic IP addresses as it may have.";
        PayMayiWithholdingAgreementIllegal = "PAY.MAYI_WITHHOLDING_AGREEMENT_ILLEGAL" ("400"), "", "The account's agreement on direct debit is not valid.";
        OrderErrorEip = "OrderError.EIP" ("400"), "", "The order for the elastic IP address could not be placed.";
        IellgalParameterOwnerAccount = "IellgalParameter.OwnerAccount" ("400"), "", "`OwnerAccount` does not name a valid account.";
        Forbbiden = "Forbbiden" ("403"), "", "The caller may not use this resource.";
        InvalidRegionIdNotFound = "InvalidRegionId.NotFound" ("404"), "", "No region has this ID, or the account cannot use it.";
        FuwuBizCommodityVerifyFail = "FUWU_BIZ_COMMODITY_VERIFY_FAIL" ("404"), "????????, ????????PD.", "The order did not pass the check of the product.";
        OperationConflict = "OperationConflict" ("409"), "", "Another operation on the resource is still going on; try again when it is done.";
        InsufficientEipCapacity = "InsufficientEipCapacity" ("500"), "", "Too few elastic IP addresses are left for the request.";
        InternalError = "InternalError" ("500"), "", "The service failed on its side; try again after a while.";
    }
}
