// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! Errors that the operations of the product name.

use alicloud_runtime::codegen::*;

errors! {
    /// The error codes that the documentation of the product names.
    pub enum DocumentedError {
        ActivityForbiddenError = "ActivityForbiddenError" ("400"), "", "The instance was bought in a special offer, which rules out a refund.";
        AmbassadorOrderLimitError = "AmbassadorOrderLimitError" ("400"), "", "The instance belongs to an ambassador order, which stands in the way of a refund.";
        BindMirrorInstanceError = "BindMirrorInstanceError" ("400"), "", "A charged image is tied to the ECS instance, so it cannot be refunded as it is.";
        CommodityInvalidComponent = "COMMODITY.INVALID_COMPONENT" ("405"), "", "An attribute that the commodity requires was not given a value.";
        CommodityNotSupported = "CommodityNotSupported" ("400"), "", "The operation does not handle this kind of commodity.";
        CreditInnerError = "CreditInnerError" ("400"), "", "The quota service failed on its own side; send the call again.";
        DurationInvalid = "DurationInvalid" ("400"), "", "The duration has to be a whole number above zero.";
        EffectiveDateInvalid = "EffectiveDateInvalid" ("400"), "Parameter effectiveDate is invalid.", "The date from which the plan is to count is not valid.";
        ExceedRefundQuotaError = "ExceedRefundQuotaError" ("400"), "", "The account has used up the refunds that it is allowed.";
        ExistRefundingOrderError = "ExistRefundingOrderError" ("400"), "", "The instance cannot be refunded; it may be expired, released or refunded already.";
        ExistUnPaidOrderError = "ExistUnPaidOrderError" ("400"), "", "An unpaid order for the instance is open; pay it or cancel it first.";
        IdInvalid = "IdInvalid" ("400"), "Parameter ownerId is invalid.", "The account number in `OwnerId` is not a valid one.";
        IdMissing = "IdMissing" ("400"), "Paramter ownerId is missing.", "The call needs `OwnerId`, which was not given.";
        IdempotentParameterMismatch = "IdempotentParameterMismatch" ("400"), "", "The `ClientToken` was used before with other parameters; take a new one for a new request.";
        InsufficientAvailableQuota = "INSUFFICIENT.AVAILABLE.QUOTA" ("200"), "", "The account is in debt; put money on it and order again.";
        InternalError = "InternalError" ("500"), "", "The service failed on its side; try again after a while.";
        InvalidBillingCycle = "InvalidBillingCycle" ("400"), "BillingCycle not Invalid.", "The month in `BillingCycle` is not one that can be queried.";
        InvalidInstanceSpec = "InvalidInstanceSpec" ("400"), "", "No instance specification is known under the value given.";
        InvalidOwner = "InvalidOwner" ("400"), "", "The account in `OwnerId` is not one that you may act for.";
        InvalidParameter = "InvalidParameter" ("400"), "Some parametersare not valid.", "A parameter has a value that the operation does not accept; the message says which.";
        InvalidQueryTime = "InvalidQueryTime" ("400"), "", "Start and end time do not form a period that can be queried.";
        MissingParameter = "MissingParameter" ("400"), "", "A required parameter is missing; the message says which.";
        NoRestValueError = "NoRestValueError" ("400"), "The refund amount is 0.", "Nothing would be paid back, so there is nothing to refund.";
        NotActiveService = "NotActiveService" ("400"), "", "Amortized costs have to be activated for the account before they can be queried.";
        NotApplicable = "NotApplicable" ("400"), "", "Accounts of this kind cannot use the operation.";
        NotAuthorized = "NotAuthorized" ("400"), "", "The caller has no permission for this operation.";
        NotFoundRamAction = "NotFoundRamAction" ("402"), "", "No permission is defined for the operation, so access to it cannot be checked.";
        OrderAccountInformationIncomplete = "ORDER.ACCOUNT_INFORMATION_INCOMPLETE" ("400"), "", "Details of the account are missing; fill them in before you order.";
        OrderAccountStatusIllegal = "ORDER.ACCOUNT_STATUS_ILLEGAL" ("400"), "", "The basic personal details of the account have to be filled in before it can order.";
        OrderInstHasUnpaidOrder = "ORDER.INST_HAS_UNPAID_ORDER" ("405"), "", "An unpaid order for the service is open; pay it or cancel it first.";
        OrderQuantityInvalid = "ORDER.QUANTITY_INVALID" ("405"), "", "More was ordered than the account may buy.";
        OwnerIdInvalid = "OwnerIdInvalid" ("400"), "Parameter ownerId is invalid.", "The account number in `OwnerId` is not a valid one.";
        OwnerIdMissing = "OwnerIdMissing" ("400"), "Paramter ownerId is missing.", "The call needs `OwnerId`, which was not given.";
        PackageTypeNotFound = "PackageTypeNotFound" ("400"), "", "There is no resource plan of this type.";
        PackageTypeNotSupported = "PackageTypeNotSupported" ("400"), "", "Resource plans of this type cannot be handled at present.";
        ParameterError = "ParameterError" ("400"), "Missing the must parameter.", "A parameter that the call needs was not given.";
        ProdCodeNotFind = "ProdCodeNotFind" ("400"), "Product code not find.", "No product has this code.";
        ProductCheckError = "ProductCheckError" ("400"), "", "The product itself objects to the refund of the instance.";
        ProductCodeMissing = "ProductCodeMissing" ("400"), "Parameter ProductCode is missing.", "The call needs `ProductCode`, which was not given.";
        ProductNotFound = "ProductNotFound" ("400"), "Product not found.", "No product with this code is sold.";
        ProductNotSupported = "ProductNotSupported" ("400"), "", "The product has no resource plans that the operation could describe.";
        ResourceNotExists = "ResourceNotExists" ("400"), "", "The instance does not exist; check its ID and the product code.";
        ResourceStatusError = "ResourceStatusError" ("400"), "The resource status error.", "In its present state the instance cannot be renewed or refunded.";
        SpecificationInvalid = "SpecificationInvalid" ("400"), "", "The specification has to be a whole number above zero.";
        SystemError = "SYSTEM_ERROR" ("400"), "", "The service failed for a reason that it does not name.";
        SystemSaleValidateNoSpecificCodeFailed = "SYSTEM.SALE_VALIDATE_NO_SPECIFIC_CODE_FAILED" ("405"), "", "More was ordered than the account may buy.";
        UndefinedError = "UndefinedError" ("500"), "", "The service failed for a reason that it does not name; try again.";
        VnoNoDataError = "VnoNoDataError" ("401"), "", "No customer data was found for the call.";
        _1101 = "-1101" ("400"), "", "The service failed for a reason that it does not name; try again.";
        _116 = "-116" ("200"), "", "The customer's state cannot be changed because the quota has fallen below zero.";
        _303 = "-303" ("400"), "Record is exists already.", "A quota has been set up for this customer already.";
        _304 = "-304" ("400"), "Record is not exists.", "No quota has been set up for this customer.";
        _400 = "400" ("400"), "", "The check that precedes every order turned this one down.";
    }
}
