// Written by `codegen generate` from the API reference. What is changed by hand is lost.

#![doc = include_str!("../README.md")]
//!
//! # Operations
//!
//! ## Balances and transactions
//!
//! - [`QueryAccountBalance`](mod@query_account_balance): Returns the money and the credit that the account has left.
//! - [`QueryAccountTransactionDetails`](mod@query_account_transaction_details): Lists money that the account received or paid, page by page with a token.
//! - [`QueryAccountTransactions`](mod@query_account_transactions): Lists money that the account received or paid, by page number.
//!
//! ## Account relations
//!
//! - [`AddAccountRelation`](mod@add_account_relation): Proposes a financial relation between a management account and a member account, with permissions.
//! - [`ConfirmRelation`](mod@confirm_relation): Accepts, as the invited account, a financial relation that the management account proposed, with the same permissions.
//! - [`GetAccountRelation`](mod@get_account_relation): Returns one financial relation between two accounts.
//! - [`ModifyAccountRelation`](mod@modify_account_relation): Adds permissions to a financial relation or takes some away.
//! - [`QueryPermissionList`](mod@query_permission_list): Lists the permissions in a financial relation.
//! - [`QueryRelationList`](mod@query_relation_list): Lists the financial relations of a management account with its members.
//! - [`RelieveAccountRelation`](mod@relieve_account_relation): Ends the financial relation between a management account and a member account.
//!
//! ## Resource tags
//!
//! - [`QueryInstanceByTag`](mod@query_instance_by_tag): Lists instances by their tags or IDs.
//! - [`TagResources`](mod@tag_resources): Puts tags on resources, for sorting and searching them.
//! - [`UntagResources`](mod@untag_resources): Takes tags off resources.
//!
//! ## Coupons and prepaid cards
//!
//! - [`QueryCashCoupons`](mod@query_cash_coupons): Lists the cash coupons of the account with what is left of each.
//! - [`QueryPrepaidCards`](mod@query_prepaid_cards): Lists the prepaid cards of the account with what is left of each.
//! - [`QueryRedeem`](mod@query_redeem): Lists the vouchers of the account.
//!
//! ## Savings plans
//!
//! - [`CreateSavingsPlansInstance`](mod@create_savings_plans_instance): Buys a savings plan and pays for it at once.
//! - [`DescribeSavingsPlansCoverageDetail`](mod@describe_savings_plans_coverage_detail): Returns, item by item, how far savings plans cover the charges.
//! - [`DescribeSavingsPlansCoverageTotal`](mod@describe_savings_plans_coverage_total): Sums up how far savings plans cover the charges.
//! - [`DescribeSavingsPlansUsageDetail`](mod@describe_savings_plans_usage_detail): Returns, item by item, how well savings plans are used.
//! - [`DescribeSavingsPlansUsageTotal`](mod@describe_savings_plans_usage_total): Sums up how well savings plans are used.
//! - [`QuerySavingsPlansDeductLog`](mod@query_savings_plans_deduct_log): Lists charges that savings plans took over, one by one.
//! - [`QuerySavingsPlansDiscount`](mod@query_savings_plans_discount): Lists the discounts that savings plans give.
//! - [`QuerySavingsPlansInstance`](mod@query_savings_plans_instance): Lists the savings plans of the account.
//!
//! ## Reseller quotas
//!
//! - [`ChangeResellerConsumeAmount`](mod@change_reseller_consume_amount): Adjusts the consumed amount of a reseller's quota, upward or downward.
//! - [`CreateResellerUserQuota`](mod@create_reseller_user_quota): Sets up a spending quota for a customer of the reseller.
//! - [`QueryResellerAvailableQuota`](mod@query_reseller_available_quota): Returns how much of the quota a reseller's customer has left.
//! - [`QueryResellerUserAlarmThreshold`](mod@query_reseller_user_alarm_threshold): Returns the limits at which a reseller's customer is alerted about a low quota.
//! - [`SetResellerUserAlarmThreshold`](mod@set_reseller_user_alarm_threshold): Sets the limits at which a reseller's customer is alerted about a low quota.
//! - [`SetResellerUserQuota`](mod@set_reseller_user_quota): Sets how much a reseller's customer may spend.
//! - [`SetResellerUserStatus`](mod@set_reseller_user_status): Freezes a reseller's customer or changes whether the account is under trusteeship.
//!
//! ## Reseller accounts
//!
//! - [`CreateAgAccount`](mod@create_ag_account): Creates an Alibaba Cloud account for a customer and ties it to the caller's account.
//! - [`GetCustomerAccountInfo`](mod@get_customer_account_info): Returns the account details of a reseller's customer.
//! - [`GetCustomerList`](mod@get_customer_list): Lists the account numbers of a reseller's customers.
//!
//! ## Resource plans
//!
//! - [`CreateResourcePackage`](mod@create_resource_package): Buys a resource plan, which covers use in advance.
//! - [`DescribeResourceCoverageDetail`](mod@describe_resource_coverage_detail): Returns, item by item, how far reserved instances or storage capacity units cover the use.
//! - [`DescribeResourceCoverageTotal`](mod@describe_resource_coverage_total): Sums up how far reserved instances or storage capacity units cover the use.
//! - [`DescribeResourcePackageProduct`](mod@describe_resource_package_product): Returns the resource plans of a product with types, sizes and terms.
//! - [`DescribeResourceUsageDetail`](mod@describe_resource_usage_detail): Returns, item by item, how well reserved instances or storage capacity units are used.
//! - [`DescribeResourceUsageTotal`](mod@describe_resource_usage_total): Sums up how well reserved instances or storage capacity units are used.
//! - [`GetResourcePackagePrice`](mod@get_resource_package_price): Works out what buying, renewing or upgrading a resource plan costs.
//! - [`QueryDPUtilizationDetail`](mod@query_dp_utilization_detail): Returns, item by item, what use resource plans offset, reserved instances and storage capacity units included.
//! - [`QueryRIUtilizationDetail`](mod@query_ri_utilization_detail): Returns, item by item, what use reserved instances offset.
//! - [`QueryResourcePackageInstances`](mod@query_resource_package_instances): Lists the resource plans of the account that are valid or expired within a year.
//! - [`RenewResourcePackage`](mod@renew_resource_package): Renews a resource plan.
//! - [`UpgradeResourcePackage`](mod@upgrade_resource_package): Upgrades a resource plan to a larger size.
//!
//! ## Bills
//!
//! - [`DescribeInstanceAmortizedCostByAmortizationPeriod`](mod@describe_instance_amortized_cost_by_amortization_period): Returns costs of instances spread over time, for the month onto which they are spread.
//! - [`DescribeInstanceAmortizedCostByConsumePeriod`](mod@describe_instance_amortized_cost_by_consume_period): Returns costs of instances spread over time, for the month in which they were billed.
//! - [`DescribeInstanceBill`](mod@describe_instance_bill): Returns what instances or billable items cost in a month, by month or day.
//! - [`DescribeProductAmortizedCostByAmortizationPeriod`](mod@describe_product_amortized_cost_by_amortization_period): Returns costs of products spread over time, for the month onto which they are spread.
//! - [`DescribeProductAmortizedCostByConsumePeriod`](mod@describe_product_amortized_cost_by_consume_period): Returns costs of products spread over time, for the month in which they were billed.
//! - [`DescribeSplitItemBill`](mod@describe_split_item_bill): Returns charges of shared resources, split over their parts.
//! - [`QueryAccountBill`](mod@query_account_bill): Returns what the account spent in a month, summed up by owner of the resources.
//! - [`QueryBill`](mod@query_bill): Returns the settlement bill of a month, line by line.
//! - [`QueryBillOverview`](mod@query_bill_overview): Sums up the bill of a month by product and kind.
//! - [`QueryBillToOSSSubscription`](mod@query_bill_to_oss_subscription): Lists which bills are delivered to which OSS buckets.
//! - [`QueryInstanceBill`](mod@query_instance_bill): Returns what instances or billable items cost in a month; newer code calls `DescribeInstanceBill`.
//! - [`QueryInstanceGaapCost`](mod@query_instance_gaap_cost): Returns costs of instances apportioned by month; no longer kept up, use the amortized cost operations.
//! - [`QuerySettleBill`](mod@query_settle_bill): Returns the settlement bill of a month page by page with a token, which suits very long bills.
//! - [`QuerySplitItemBill`](mod@query_split_item_bill): Returns charges of shared resources, split over their parts; newer code calls `DescribeSplitItemBill`.
//! - [`SubscribeBillToOSS`](mod@subscribe_bill_to_oss): Has bill details delivered daily to an OSS bucket, one kind of bill a call.
//! - [`UnsubscribeBillToOSS`](mod@unsubscribe_bill_to_oss): Ends the delivery of a kind of bill details to OSS; files already there stay.
//!
//! ## Prices
//!
//! - [`GetPayAsYouGoPrice`](mod@get_pay_as_you_go_price): Works out the pay-as-you-go price of a configuration, module by module.
//! - [`GetSubscriptionPrice`](mod@get_subscription_price): Works out the subscription price of a configuration, module by module.
//! - [`InquiryPriceRefundInstance`](mod@inquiry_price_refund_instance): Returns what would be paid back for giving an instance back, without refunding anything.
//!
//! ## Instances
//!
//! - [`ConvertChargeType`](mod@convert_charge_type): Switches an instance between subscription and pay-as-you-go; only a few products allow it.
//! - [`CreateInstance`](mod@create_instance): Orders a new instance of a product and pays for it at once; not for ECS and RDS.
//! - [`ModifyInstance`](mod@modify_instance): Orders a change of an instance's configuration and pays for it at once; not for ECS and RDS.
//! - [`QueryAvailableInstances`](mod@query_available_instances): Lists the instances of the account across products, with term and renewal.
//! - [`RefundInstance`](mod@refund_instance): Gives an instance back for a refund of what was paid in money; the resource is gone for good.
//! - [`ReleaseInstance`](mod@release_instance): Releases instances ahead of time, as resellers of the national cloud may.
//! - [`RenewInstance`](mod@renew_instance): Renews the subscription of an instance; not for ECS, RDS and Redis.
//! - [`SetRenewal`](mod@set_renewal): Sets whether instances are renewed automatically, and for how long.
//!
//! ## Orders
//!
//! - [`CancelOrder`](mod@cancel_order): Cancels an order that has not been paid.
//! - [`GetOrderDetail`](mod@get_order_detail): Returns one order of the account with its lines.
//! - [`QueryOrders`](mod@query_orders): Lists orders of the account; without a period, only those of the last hour.
//!
//! ## Cost centers
//!
//! - [`AllocateCostUnitResource`](mod@allocate_cost_unit_resource): Moves resources from one cost unit to another, for reports on costs.
//! - [`CreateCostUnit`](mod@create_cost_unit): Creates cost units, into which resources can be sorted for reports on costs.
//! - [`DeleteCostUnit`](mod@delete_cost_unit): Deletes a cost unit, to which resources can then no longer be assigned.
//! - [`ModifyCostUnit`](mod@modify_cost_unit): Renames cost units, one or several at once.
//! - [`QueryCostUnit`](mod@query_cost_unit): Lists the cost units below a given one, or all of them.
//! - [`QueryCostUnitResource`](mod@query_cost_unit_resource): Lists the resources in a cost unit, or those in none.
//! - [`QueryFinancialAccountInfo`](mod@query_financial_account_info): Tells what part an account plays in an enterprise's group of financial accounts.
//!
//! ## Invoices
//!
//! - [`ApplyInvoice`](mod@apply_invoice): Applies for an invoice on selected items or on an amount.
//! - [`QueryCustomerAddressList`](mod@query_customer_address_list): Lists the mailing addresses to which invoices can be sent.
//! - [`QueryEvaluateList`](mod@query_evaluate_list): Lists the orders and bills for which an invoice can be applied for.
//! - [`QueryInvoicingCustomerList`](mod@query_invoicing_customer_list): Lists the invoice titles of the account.
//!
//! ## Products
//!
//! - [`DescribePricingModule`](mod@describe_pricing_module): Returns the priced modules of a product and the attributes to give when asking for a price.
//! - [`QueryCommodityList`](mod@query_commodity_list): Lists the commodities under which a product is sold.
//! - [`QueryPriceEntityList`](mod@query_price_entity_list): Lists the priced objects of a commodity with the factors that set their price.
//! - [`QueryProductList`](mod@query_product_list): Lists the products of Alibaba Cloud with their codes.
//! - [`QuerySkuPriceList`](mod@query_sku_price_list): Lists the list prices of a priced object for chosen factor values.
//!
//! ## Others
//!
//! - [`DescribeCostBudgetsSummary`](mod@describe_cost_budgets_summary): Lists budgets with actual and predicted spending.
//! - [`QueryUserOmsData`](mod@query_user_oms_data): Returns metered use of a product, record by record.
//! - [`RenewChangeInstance`](mod@renew_change_instance): Renews an instance and changes its configuration from the new term on, paying at once; not for ECS and RDS.
//! - [`SetAllExpirationDay`](mod@set_all_expiration_day): Sets one day of the month on which all ECS subscriptions can be made to expire.
#![cfg_attr(docsrs, feature(doc_cfg))]
#![forbid(unsafe_code)]
#![warn(missing_docs)]
// What the documentation deprecates is printed, written and read all the same.
#![allow(deprecated)]
// A setter bears the name of its field, though `sub` or `not` are names of operators too.
#![allow(clippy::should_implement_trait)]

pub use alicloud_runtime as runtime;
pub use alicloud_runtime::{
    Config, Credentials, EmptyResponse, Error, ErrorCode, ErrorKind, Open, OperationError,
    ProvideCredentials, Reply, Timestamp, UndocumentedResponse,
};

use alicloud_runtime::codegen::*;

pub mod add_account_relation;
pub mod allocate_cost_unit_resource;
pub mod apply_invoice;
pub mod cancel_order;
pub mod change_reseller_consume_amount;
pub mod confirm_relation;
pub mod convert_charge_type;
pub mod create_ag_account;
pub mod create_cost_unit;
pub mod create_instance;
pub mod create_reseller_user_quota;
pub mod create_resource_package;
pub mod create_savings_plans_instance;
pub mod delete_cost_unit;
pub mod describe_cost_budgets_summary;
pub mod describe_instance_amortized_cost_by_amortization_period;
pub mod describe_instance_amortized_cost_by_consume_period;
pub mod describe_instance_bill;
pub mod describe_pricing_module;
pub mod describe_product_amortized_cost_by_amortization_period;
pub mod describe_product_amortized_cost_by_consume_period;
pub mod describe_resource_coverage_detail;
pub mod describe_resource_coverage_total;
pub mod describe_resource_package_product;
pub mod describe_resource_usage_detail;
pub mod describe_resource_usage_total;
pub mod describe_savings_plans_coverage_detail;
pub mod describe_savings_plans_coverage_total;
pub mod describe_savings_plans_usage_detail;
pub mod describe_savings_plans_usage_total;
pub mod describe_split_item_bill;
pub mod get_account_relation;
pub mod get_customer_account_info;
pub mod get_customer_list;
pub mod get_order_detail;
pub mod get_pay_as_you_go_price;
pub mod get_resource_package_price;
pub mod get_subscription_price;
pub mod inquiry_price_refund_instance;
pub mod modify_account_relation;
pub mod modify_cost_unit;
pub mod modify_instance;
pub mod query_account_balance;
pub mod query_account_bill;
pub mod query_account_transaction_details;
pub mod query_account_transactions;
pub mod query_available_instances;
pub mod query_bill;
pub mod query_bill_overview;
pub mod query_bill_to_oss_subscription;
pub mod query_cash_coupons;
pub mod query_commodity_list;
pub mod query_cost_unit;
pub mod query_cost_unit_resource;
pub mod query_customer_address_list;
pub mod query_dp_utilization_detail;
pub mod query_evaluate_list;
pub mod query_financial_account_info;
pub mod query_instance_bill;
pub mod query_instance_by_tag;
pub mod query_instance_gaap_cost;
pub mod query_invoicing_customer_list;
pub mod query_orders;
pub mod query_permission_list;
pub mod query_prepaid_cards;
pub mod query_price_entity_list;
pub mod query_product_list;
pub mod query_redeem;
pub mod query_relation_list;
pub mod query_reseller_available_quota;
pub mod query_reseller_user_alarm_threshold;
pub mod query_resource_package_instances;
pub mod query_ri_utilization_detail;
pub mod query_savings_plans_deduct_log;
pub mod query_savings_plans_discount;
pub mod query_savings_plans_instance;
pub mod query_settle_bill;
pub mod query_sku_price_list;
pub mod query_split_item_bill;
pub mod query_user_oms_data;
pub mod refund_instance;
pub mod release_instance;
pub mod relieve_account_relation;
pub mod renew_change_instance;
pub mod renew_instance;
pub mod renew_resource_package;
pub mod set_all_expiration_day;
pub mod set_renewal;
pub mod set_reseller_user_alarm_threshold;
pub mod set_reseller_user_quota;
pub mod set_reseller_user_status;
pub mod subscribe_bill_to_oss;
pub mod tag_resources;
pub mod unsubscribe_bill_to_oss;
pub mod untag_resources;
pub mod upgrade_resource_package;
pub mod errors;
pub mod types;

pub use errors::DocumentedError;

#[cfg_attr(doc, doc(hidden))]
pub use {
    add_account_relation::{AddAccountRelationRequest, AddAccountRelationResponse},
    allocate_cost_unit_resource::{AllocateCostUnitResourceRequest, AllocateCostUnitResourceResponse},
    apply_invoice::{ApplyInvoiceRequest, ApplyInvoiceResponse},
    cancel_order::{CancelOrderRequest, CancelOrderResponse},
    change_reseller_consume_amount::{ChangeResellerConsumeAmountError, ChangeResellerConsumeAmountRequest, ChangeResellerConsumeAmountResponse},
    confirm_relation::{ConfirmRelationRequest, ConfirmRelationResponse},
    convert_charge_type::{ConvertChargeTypeError, ConvertChargeTypeRequest, ConvertChargeTypeResponse},
    create_ag_account::{CreateAgAccountRequest, CreateAgAccountResponse},
    create_cost_unit::{CreateCostUnitRequest, CreateCostUnitResponse},
    create_instance::{CreateInstanceError, CreateInstanceRequest, CreateInstanceResponse},
    create_reseller_user_quota::{CreateResellerUserQuotaError, CreateResellerUserQuotaRequest, CreateResellerUserQuotaResponse},
    create_resource_package::{CreateResourcePackageError, CreateResourcePackageRequest, CreateResourcePackageResponse},
    create_savings_plans_instance::{CreateSavingsPlansInstanceError, CreateSavingsPlansInstanceRequest, CreateSavingsPlansInstanceResponse},
    delete_cost_unit::{DeleteCostUnitRequest, DeleteCostUnitResponse},
    describe_cost_budgets_summary::{DescribeCostBudgetsSummaryRequest, DescribeCostBudgetsSummaryResponse},
    describe_instance_amortized_cost_by_amortization_period::{DescribeInstanceAmortizedCostByAmortizationPeriodError, DescribeInstanceAmortizedCostByAmortizationPeriodRequest, DescribeInstanceAmortizedCostByAmortizationPeriodResponse},
    describe_instance_amortized_cost_by_consume_period::{DescribeInstanceAmortizedCostByConsumePeriodError, DescribeInstanceAmortizedCostByConsumePeriodRequest, DescribeInstanceAmortizedCostByConsumePeriodResponse},
    describe_instance_bill::{DescribeInstanceBillRequest, DescribeInstanceBillResponse},
    describe_pricing_module::{DescribePricingModuleRequest, DescribePricingModuleResponse},
    describe_product_amortized_cost_by_amortization_period::{DescribeProductAmortizedCostByAmortizationPeriodError, DescribeProductAmortizedCostByAmortizationPeriodRequest, DescribeProductAmortizedCostByAmortizationPeriodResponse},
    describe_product_amortized_cost_by_consume_period::{DescribeProductAmortizedCostByConsumePeriodError, DescribeProductAmortizedCostByConsumePeriodRequest, DescribeProductAmortizedCostByConsumePeriodResponse},
    describe_resource_coverage_detail::{DescribeResourceCoverageDetailRequest, DescribeResourceCoverageDetailResponse},
    describe_resource_coverage_total::{DescribeResourceCoverageTotalRequest, DescribeResourceCoverageTotalResponse},
    describe_resource_package_product::{DescribeResourcePackageProductError, DescribeResourcePackageProductRequest, DescribeResourcePackageProductResponse},
    describe_resource_usage_detail::{DescribeResourceUsageDetailRequest, DescribeResourceUsageDetailResponse},
    describe_resource_usage_total::{DescribeResourceUsageTotalRequest, DescribeResourceUsageTotalResponse},
    describe_savings_plans_coverage_detail::{DescribeSavingsPlansCoverageDetailRequest, DescribeSavingsPlansCoverageDetailResponse},
    describe_savings_plans_coverage_total::{DescribeSavingsPlansCoverageTotalRequest, DescribeSavingsPlansCoverageTotalResponse},
    describe_savings_plans_usage_detail::{DescribeSavingsPlansUsageDetailRequest, DescribeSavingsPlansUsageDetailResponse},
    describe_savings_plans_usage_total::{DescribeSavingsPlansUsageTotalRequest, DescribeSavingsPlansUsageTotalResponse},
    describe_split_item_bill::{DescribeSplitItemBillRequest, DescribeSplitItemBillResponse},
    get_account_relation::{GetAccountRelationRequest, GetAccountRelationResponse},
    get_customer_account_info::{GetCustomerAccountInfoError, GetCustomerAccountInfoRequest, GetCustomerAccountInfoResponse},
    get_customer_list::{GetCustomerListError, GetCustomerListRequest, GetCustomerListResponse},
    get_order_detail::{GetOrderDetailError, GetOrderDetailRequest, GetOrderDetailResponse},
    get_pay_as_you_go_price::{GetPayAsYouGoPriceRequest, GetPayAsYouGoPriceResponse},
    get_resource_package_price::{GetResourcePackagePriceError, GetResourcePackagePriceRequest, GetResourcePackagePriceResponse},
    get_subscription_price::{GetSubscriptionPriceRequest, GetSubscriptionPriceResponse},
    inquiry_price_refund_instance::{InquiryPriceRefundInstanceError, InquiryPriceRefundInstanceRequest, InquiryPriceRefundInstanceResponse},
    modify_account_relation::{ModifyAccountRelationRequest, ModifyAccountRelationResponse},
    modify_cost_unit::{ModifyCostUnitRequest, ModifyCostUnitResponse},
    modify_instance::{ModifyInstanceError, ModifyInstanceRequest, ModifyInstanceResponse},
    query_account_balance::{QueryAccountBalanceError, QueryAccountBalanceRequest, QueryAccountBalanceResponse},
    query_account_bill::{QueryAccountBillRequest, QueryAccountBillResponse},
    query_account_transaction_details::{QueryAccountTransactionDetailsRequest, QueryAccountTransactionDetailsResponse},
    query_account_transactions::{QueryAccountTransactionsRequest, QueryAccountTransactionsResponse},
    query_available_instances::{QueryAvailableInstancesRequest, QueryAvailableInstancesResponse},
    query_bill::{QueryBillRequest, QueryBillResponse},
    query_bill_overview::{QueryBillOverviewRequest, QueryBillOverviewResponse},
    query_bill_to_oss_subscription::{QueryBillToOSSSubscriptionRequest, QueryBillToOSSSubscriptionResponse},
    query_cash_coupons::{QueryCashCouponsError, QueryCashCouponsRequest, QueryCashCouponsResponse},
    query_commodity_list::{QueryCommodityListRequest, QueryCommodityListResponse},
    query_cost_unit::{QueryCostUnitRequest, QueryCostUnitResponse},
    query_cost_unit_resource::{QueryCostUnitResourceRequest, QueryCostUnitResourceResponse},
    query_customer_address_list::{QueryCustomerAddressListRequest, QueryCustomerAddressListResponse},
    query_dp_utilization_detail::{QueryDPUtilizationDetailError, QueryDPUtilizationDetailRequest, QueryDPUtilizationDetailResponse},
    query_evaluate_list::{QueryEvaluateListRequest, QueryEvaluateListResponse},
    query_financial_account_info::{QueryFinancialAccountInfoError, QueryFinancialAccountInfoRequest, QueryFinancialAccountInfoResponse},
    query_instance_bill::{QueryInstanceBillRequest, QueryInstanceBillResponse},
    query_instance_by_tag::{QueryInstanceByTagRequest, QueryInstanceByTagResponse},
    query_instance_gaap_cost::{QueryInstanceGaapCostError, QueryInstanceGaapCostRequest, QueryInstanceGaapCostResponse},
    query_invoicing_customer_list::{QueryInvoicingCustomerListRequest, QueryInvoicingCustomerListResponse},
    query_orders::{QueryOrdersError, QueryOrdersRequest, QueryOrdersResponse},
    query_permission_list::{QueryPermissionListError, QueryPermissionListRequest, QueryPermissionListResponse},
    query_prepaid_cards::{QueryPrepaidCardsError, QueryPrepaidCardsRequest, QueryPrepaidCardsResponse},
    query_price_entity_list::{QueryPriceEntityListRequest, QueryPriceEntityListResponse},
    query_product_list::{QueryProductListRequest, QueryProductListResponse},
    query_redeem::{QueryRedeemError, QueryRedeemRequest, QueryRedeemResponse},
    query_relation_list::{QueryRelationListError, QueryRelationListRequest, QueryRelationListResponse},
    query_reseller_available_quota::{QueryResellerAvailableQuotaError, QueryResellerAvailableQuotaRequest, QueryResellerAvailableQuotaResponse},
    query_reseller_user_alarm_threshold::{QueryResellerUserAlarmThresholdError, QueryResellerUserAlarmThresholdRequest, QueryResellerUserAlarmThresholdResponse},
    query_resource_package_instances::{QueryResourcePackageInstancesError, QueryResourcePackageInstancesRequest, QueryResourcePackageInstancesResponse},
    query_ri_utilization_detail::{QueryRIUtilizationDetailError, QueryRIUtilizationDetailRequest, QueryRIUtilizationDetailResponse},
    query_savings_plans_deduct_log::{QuerySavingsPlansDeductLogError, QuerySavingsPlansDeductLogRequest, QuerySavingsPlansDeductLogResponse},
    query_savings_plans_discount::{QuerySavingsPlansDiscountRequest, QuerySavingsPlansDiscountResponse},
    query_savings_plans_instance::{QuerySavingsPlansInstanceError, QuerySavingsPlansInstanceRequest, QuerySavingsPlansInstanceResponse},
    query_settle_bill::{QuerySettleBillRequest, QuerySettleBillResponse},
    query_sku_price_list::{QuerySkuPriceListRequest, QuerySkuPriceListResponse},
    query_split_item_bill::{QuerySplitItemBillRequest, QuerySplitItemBillResponse},
    query_user_oms_data::{QueryUserOmsDataError, QueryUserOmsDataRequest, QueryUserOmsDataResponse},
    refund_instance::{RefundInstanceError, RefundInstanceRequest, RefundInstanceResponse},
    release_instance::{ReleaseInstanceError, ReleaseInstanceRequest, ReleaseInstanceResponse},
    relieve_account_relation::{RelieveAccountRelationRequest, RelieveAccountRelationResponse},
    renew_change_instance::{RenewChangeInstanceError, RenewChangeInstanceRequest, RenewChangeInstanceResponse},
    renew_instance::{RenewInstanceError, RenewInstanceRequest, RenewInstanceResponse},
    renew_resource_package::{RenewResourcePackageError, RenewResourcePackageRequest, RenewResourcePackageResponse},
    set_all_expiration_day::{SetAllExpirationDayRequest, SetAllExpirationDayResponse},
    set_renewal::{SetRenewalRequest, SetRenewalResponse},
    set_reseller_user_alarm_threshold::{SetResellerUserAlarmThresholdError, SetResellerUserAlarmThresholdRequest, SetResellerUserAlarmThresholdResponse},
    set_reseller_user_quota::{SetResellerUserQuotaError, SetResellerUserQuotaRequest, SetResellerUserQuotaResponse},
    set_reseller_user_status::{SetResellerUserStatusError, SetResellerUserStatusRequest, SetResellerUserStatusResponse},
    subscribe_bill_to_oss::{SubscribeBillToOSSRequest, SubscribeBillToOSSResponse},
    tag_resources::{TagResourcesRequest, TagResourcesResponse},
    unsubscribe_bill_to_oss::{UnsubscribeBillToOSSRequest, UnsubscribeBillToOSSResponse},
    untag_resources::{UntagResourcesRequest, UntagResourcesResponse},
    upgrade_resource_package::{UpgradeResourcePackageError, UpgradeResourcePackageRequest, UpgradeResourcePackageResponse},
};

/// What the calls of this product have in common.
pub static PRODUCT: Product = Product {
    code: "BssOpenApi",
    version: "2017-12-14",
    endpoints: Endpoints {
        central: None,
        regional: &[
            RegionalEndpoint::public(
                "ap-northeast-1",
                "business.ap-southeast-1.aliyuncs.com",
            ),
            RegionalEndpoint::public(
                "ap-northeast-2",
                "business.ap-southeast-1.aliyuncs.com",
            ),
            RegionalEndpoint::public(
                "ap-south-1",
                "business.ap-southeast-1.aliyuncs.com",
            ),
            RegionalEndpoint::public(
                "ap-southeast-1",
                "business.ap-southeast-1.aliyuncs.com",
            ),
            RegionalEndpoint::public(
                "ap-southeast-3",
                "business.ap-southeast-1.aliyuncs.com",
            ),
            RegionalEndpoint::public(
                "ap-southeast-5",
                "business.ap-southeast-1.aliyuncs.com",
            ),
            RegionalEndpoint::public("cn-beijing", "business.aliyuncs.com"),
            RegionalEndpoint::public("cn-beijing-finance-1", "business.aliyuncs.com"),
            RegionalEndpoint::public("cn-chengdu", "business.aliyuncs.com"),
            RegionalEndpoint::public("cn-hangzhou", "business.aliyuncs.com"),
            RegionalEndpoint::public("cn-hangzhou-finance", "business.aliyuncs.com"),
            RegionalEndpoint::public("cn-hongkong", "business.aliyuncs.com"),
            RegionalEndpoint::public("cn-huhehaote", "business.aliyuncs.com"),
            RegionalEndpoint::public("cn-qingdao", "business.aliyuncs.com"),
            RegionalEndpoint::public("cn-shanghai", "business.aliyuncs.com"),
            RegionalEndpoint::public("cn-shanghai-finance-1", "business.aliyuncs.com"),
            RegionalEndpoint::public("cn-shenzhen", "business.aliyuncs.com"),
            RegionalEndpoint::public("cn-shenzhen-finance-1", "business.aliyuncs.com"),
            RegionalEndpoint::public("cn-wulanchabu", "business.aliyuncs.com"),
            RegionalEndpoint::public("cn-zhangjiakou", "business.aliyuncs.com"),
            RegionalEndpoint::public(
                "eu-central-1",
                "business.ap-southeast-1.aliyuncs.com",
            ),
            RegionalEndpoint::public(
                "eu-west-1",
                "business.ap-southeast-1.aliyuncs.com",
            ),
            RegionalEndpoint::public(
                "me-east-1",
                "business.ap-southeast-1.aliyuncs.com",
            ),
            RegionalEndpoint::public(
                "us-east-1",
                "business.ap-southeast-1.aliyuncs.com",
            ),
            RegionalEndpoint::public("us-west-1", "business.ap-southeast-1.aliyuncs.com"),
        ],
        rule: None,
        location_code: None,
    },
};

const fn operation(action: &'static str) -> OperationInfo {
    OperationInfo::rpc(&PRODUCT, action)
}

/// Calls the operations of Billing and Cost Management.
#[derive(Clone, Debug)]
pub struct Client {
    inner: alicloud_runtime::Client,
}

impl Client {
    /// A client with the settings of `config`.
    pub fn new(config: &Config) -> Self {
        Self {
            inner: alicloud_runtime::Client::new(config, &PRODUCT),
        }
    }
    /// Proposes a financial relation between a management account and a member account, with permissions.
    #[inline]
    pub fn add_account_relation(
        &self,
        request: AddAccountRelationRequest,
    ) -> Call<'_, AddAccountRelationRequest> {
        self.inner.call(request)
    }
    /// Moves resources from one cost unit to another, for reports on costs.
    #[inline]
    pub fn allocate_cost_unit_resource(
        &self,
        request: AllocateCostUnitResourceRequest,
    ) -> Call<'_, AllocateCostUnitResourceRequest> {
        self.inner.call(request)
    }
    /// Applies for an invoice on selected items or on an amount.
    #[inline]
    pub fn apply_invoice(
        &self,
        request: ApplyInvoiceRequest,
    ) -> Call<'_, ApplyInvoiceRequest> {
        self.inner.call(request)
    }
    /// Cancels an order that has not been paid.
    #[inline]
    pub fn cancel_order(
        &self,
        request: CancelOrderRequest,
    ) -> Call<'_, CancelOrderRequest> {
        self.inner.call(request)
    }
    /// Adjusts the consumed amount of a reseller's quota, upward or downward.
    #[inline]
    pub fn change_reseller_consume_amount(
        &self,
        request: ChangeResellerConsumeAmountRequest,
    ) -> Call<'_, ChangeResellerConsumeAmountRequest> {
        self.inner.call(request)
    }
    /// Accepts, as the invited account, a financial relation that the management account proposed, with the same permissions.
    #[inline]
    pub fn confirm_relation(
        &self,
        request: ConfirmRelationRequest,
    ) -> Call<'_, ConfirmRelationRequest> {
        self.inner.call(request)
    }
    /// Switches an instance between subscription and pay-as-you-go; only a few products allow it.
    #[inline]
    pub fn convert_charge_type(
        &self,
        request: ConvertChargeTypeRequest,
    ) -> Call<'_, ConvertChargeTypeRequest> {
        self.inner.call(request)
    }
    /// Creates an Alibaba Cloud account for a customer and ties it to the caller's account.
    #[inline]
    pub fn create_ag_account(
        &self,
        request: CreateAgAccountRequest,
    ) -> Call<'_, CreateAgAccountRequest> {
        self.inner.call(request)
    }
    /// Creates cost units, into which resources can be sorted for reports on costs.
    #[inline]
    pub fn create_cost_unit(
        &self,
        request: CreateCostUnitRequest,
    ) -> Call<'_, CreateCostUnitRequest> {
        self.inner.call(request)
    }
    /// Orders a new instance of a product and pays for it at once; not for ECS and RDS.
    #[inline]
    pub fn create_instance(
        &self,
        request: CreateInstanceRequest,
    ) -> Call<'_, CreateInstanceRequest> {
        self.inner.call(request)
    }
    /// Sets up a spending quota for a customer of the reseller.
    #[inline]
    pub fn create_reseller_user_quota(
        &self,
        request: CreateResellerUserQuotaRequest,
    ) -> Call<'_, CreateResellerUserQuotaRequest> {
        self.inner.call(request)
    }
    /// Buys a resource plan, which covers use in advance.
    #[inline]
    pub fn create_resource_package(
        &self,
        request: CreateResourcePackageRequest,
    ) -> Call<'_, CreateResourcePackageRequest> {
        self.inner.call(request)
    }
    /// Buys a savings plan and pays for it at once.
    #[inline]
    pub fn create_savings_plans_instance(
        &self,
        request: CreateSavingsPlansInstanceRequest,
    ) -> Call<'_, CreateSavingsPlansInstanceRequest> {
        self.inner.call(request)
    }
    /// Deletes a cost unit, to which resources can then no longer be assigned.
    #[inline]
    pub fn delete_cost_unit(
        &self,
        request: DeleteCostUnitRequest,
    ) -> Call<'_, DeleteCostUnitRequest> {
        self.inner.call(request)
    }
    /// Lists budgets with actual and predicted spending.
    #[inline]
    pub fn describe_cost_budgets_summary(
        &self,
        request: DescribeCostBudgetsSummaryRequest,
    ) -> Call<'_, DescribeCostBudgetsSummaryRequest> {
        self.inner.call(request)
    }
    /// Returns costs of instances spread over time, for the month onto which they are spread.
    #[inline]
    pub fn describe_instance_amortized_cost_by_amortization_period(
        &self,
        request: DescribeInstanceAmortizedCostByAmortizationPeriodRequest,
    ) -> Call<'_, DescribeInstanceAmortizedCostByAmortizationPeriodRequest> {
        self.inner.call(request)
    }
    /// Returns costs of instances spread over time, for the month in which they were billed.
    #[inline]
    pub fn describe_instance_amortized_cost_by_consume_period(
        &self,
        request: DescribeInstanceAmortizedCostByConsumePeriodRequest,
    ) -> Call<'_, DescribeInstanceAmortizedCostByConsumePeriodRequest> {
        self.inner.call(request)
    }
    /// Returns what instances or billable items cost in a month, by month or day.
    #[inline]
    pub fn describe_instance_bill(
        &self,
        request: DescribeInstanceBillRequest,
    ) -> Call<'_, DescribeInstanceBillRequest> {
        self.inner.call(request)
    }
    /// Returns the priced modules of a product and the attributes to give when asking for a price.
    #[inline]
    pub fn describe_pricing_module(
        &self,
        request: DescribePricingModuleRequest,
    ) -> Call<'_, DescribePricingModuleRequest> {
        self.inner.call(request)
    }
    /// Returns costs of products spread over time, for the month onto which they are spread.
    #[inline]
    pub fn describe_product_amortized_cost_by_amortization_period(
        &self,
        request: DescribeProductAmortizedCostByAmortizationPeriodRequest,
    ) -> Call<'_, DescribeProductAmortizedCostByAmortizationPeriodRequest> {
        self.inner.call(request)
    }
    /// Returns costs of products spread over time, for the month in which they were billed.
    #[inline]
    pub fn describe_product_amortized_cost_by_consume_period(
        &self,
        request: DescribeProductAmortizedCostByConsumePeriodRequest,
    ) -> Call<'_, DescribeProductAmortizedCostByConsumePeriodRequest> {
        self.inner.call(request)
    }
    /// Returns, item by item, how far reserved instances or storage capacity units cover the use.
    #[inline]
    pub fn describe_resource_coverage_detail(
        &self,
        request: DescribeResourceCoverageDetailRequest,
    ) -> Call<'_, DescribeResourceCoverageDetailRequest> {
        self.inner.call(request)
    }
    /// Sums up how far reserved instances or storage capacity units cover the use.
    #[inline]
    pub fn describe_resource_coverage_total(
        &self,
        request: DescribeResourceCoverageTotalRequest,
    ) -> Call<'_, DescribeResourceCoverageTotalRequest> {
        self.inner.call(request)
    }
    /// Returns the resource plans of a product with types, sizes and terms.
    #[inline]
    pub fn describe_resource_package_product(
        &self,
        request: DescribeResourcePackageProductRequest,
    ) -> Call<'_, DescribeResourcePackageProductRequest> {
        self.inner.call(request)
    }
    /// Returns, item by item, how well reserved instances or storage capacity units are used.
    #[inline]
    pub fn describe_resource_usage_detail(
        &self,
        request: DescribeResourceUsageDetailRequest,
    ) -> Call<'_, DescribeResourceUsageDetailRequest> {
        self.inner.call(request)
    }
    /// Sums up how well reserved instances or storage capacity units are used.
    #[inline]
    pub fn describe_resource_usage_total(
        &self,
        request: DescribeResourceUsageTotalRequest,
    ) -> Call<'_, DescribeResourceUsageTotalRequest> {
        self.inner.call(request)
    }
    /// Returns, item by item, how far savings plans cover the charges.
    #[inline]
    pub fn describe_savings_plans_coverage_detail(
        &self,
        request: DescribeSavingsPlansCoverageDetailRequest,
    ) -> Call<'_, DescribeSavingsPlansCoverageDetailRequest> {
        self.inner.call(request)
    }
    /// Sums up how far savings plans cover the charges.
    #[inline]
    pub fn describe_savings_plans_coverage_total(
        &self,
        request: DescribeSavingsPlansCoverageTotalRequest,
    ) -> Call<'_, DescribeSavingsPlansCoverageTotalRequest> {
        self.inner.call(request)
    }
    /// Returns, item by item, how well savings plans are used.
    #[inline]
    pub fn describe_savings_plans_usage_detail(
        &self,
        request: DescribeSavingsPlansUsageDetailRequest,
    ) -> Call<'_, DescribeSavingsPlansUsageDetailRequest> {
        self.inner.call(request)
    }
    /// Sums up how well savings plans are used.
    #[inline]
    pub fn describe_savings_plans_usage_total(
        &self,
        request: DescribeSavingsPlansUsageTotalRequest,
    ) -> Call<'_, DescribeSavingsPlansUsageTotalRequest> {
        self.inner.call(request)
    }
    /// Returns charges of shared resources, split over their parts.
    #[inline]
    pub fn describe_split_item_bill(
        &self,
        request: DescribeSplitItemBillRequest,
    ) -> Call<'_, DescribeSplitItemBillRequest> {
        self.inner.call(request)
    }
    /// Returns one financial relation between two accounts.
    #[inline]
    pub fn get_account_relation(
        &self,
        request: GetAccountRelationRequest,
    ) -> Call<'_, GetAccountRelationRequest> {
        self.inner.call(request)
    }
    /// Returns the account details of a reseller's customer.
    #[inline]
    pub fn get_customer_account_info(
        &self,
        request: GetCustomerAccountInfoRequest,
    ) -> Call<'_, GetCustomerAccountInfoRequest> {
        self.inner.call(request)
    }
    /// Lists the account numbers of a reseller's customers.
    #[inline]
    pub fn get_customer_list(
        &self,
        request: GetCustomerListRequest,
    ) -> Call<'_, GetCustomerListRequest> {
        self.inner.call(request)
    }
    /// Returns one order of the account with its lines.
    #[inline]
    pub fn get_order_detail(
        &self,
        request: GetOrderDetailRequest,
    ) -> Call<'_, GetOrderDetailRequest> {
        self.inner.call(request)
    }
    /// Works out the pay-as-you-go price of a configuration, module by module.
    #[inline]
    pub fn get_pay_as_you_go_price(
        &self,
        request: GetPayAsYouGoPriceRequest,
    ) -> Call<'_, GetPayAsYouGoPriceRequest> {
        self.inner.call(request)
    }
    /// Works out what buying, renewing or upgrading a resource plan costs.
    #[inline]
    pub fn get_resource_package_price(
        &self,
        request: GetResourcePackagePriceRequest,
    ) -> Call<'_, GetResourcePackagePriceRequest> {
        self.inner.call(request)
    }
    /// Works out the subscription price of a configuration, module by module.
    #[inline]
    pub fn get_subscription_price(
        &self,
        request: GetSubscriptionPriceRequest,
    ) -> Call<'_, GetSubscriptionPriceRequest> {
        self.inner.call(request)
    }
    /// Returns what would be paid back for giving an instance back, without refunding anything.
    #[inline]
    pub fn inquiry_price_refund_instance(
        &self,
        request: InquiryPriceRefundInstanceRequest,
    ) -> Call<'_, InquiryPriceRefundInstanceRequest> {
        self.inner.call(request)
    }
    /// Adds permissions to a financial relation or takes some away.
    #[inline]
    pub fn modify_account_relation(
        &self,
        request: ModifyAccountRelationRequest,
    ) -> Call<'_, ModifyAccountRelationRequest> {
        self.inner.call(request)
    }
    /// Renames cost units, one or several at once.
    #[inline]
    pub fn modify_cost_unit(
        &self,
        request: ModifyCostUnitRequest,
    ) -> Call<'_, ModifyCostUnitRequest> {
        self.inner.call(request)
    }
    /// Orders a change of an instance's configuration and pays for it at once; not for ECS and RDS.
    #[inline]
    pub fn modify_instance(
        &self,
        request: ModifyInstanceRequest,
    ) -> Call<'_, ModifyInstanceRequest> {
        self.inner.call(request)
    }
    /// Returns the money and the credit that the account has left.
    #[inline]
    pub fn query_account_balance(
        &self,
        request: QueryAccountBalanceRequest,
    ) -> Call<'_, QueryAccountBalanceRequest> {
        self.inner.call(request)
    }
    /// Returns what the account spent in a month, summed up by owner of the resources.
    #[inline]
    pub fn query_account_bill(
        &self,
        request: QueryAccountBillRequest,
    ) -> Call<'_, QueryAccountBillRequest> {
        self.inner.call(request)
    }
    /// Lists money that the account received or paid, page by page with a token.
    #[inline]
    pub fn query_account_transaction_details(
        &self,
        request: QueryAccountTransactionDetailsRequest,
    ) -> Call<'_, QueryAccountTransactionDetailsRequest> {
        self.inner.call(request)
    }
    /// Lists money that the account received or paid, by page number.
    #[inline]
    pub fn query_account_transactions(
        &self,
        request: QueryAccountTransactionsRequest,
    ) -> Call<'_, QueryAccountTransactionsRequest> {
        self.inner.call(request)
    }
    /// Lists the instances of the account across products, with term and renewal.
    #[inline]
    pub fn query_available_instances(
        &self,
        request: QueryAvailableInstancesRequest,
    ) -> Call<'_, QueryAvailableInstancesRequest> {
        self.inner.call(request)
    }
    /// Returns the settlement bill of a month, line by line.
    #[inline]
    pub fn query_bill(&self, request: QueryBillRequest) -> Call<'_, QueryBillRequest> {
        self.inner.call(request)
    }
    /// Sums up the bill of a month by product and kind.
    #[inline]
    pub fn query_bill_overview(
        &self,
        request: QueryBillOverviewRequest,
    ) -> Call<'_, QueryBillOverviewRequest> {
        self.inner.call(request)
    }
    /// Lists which bills are delivered to which OSS buckets.
    #[inline]
    pub fn query_bill_to_oss_subscription(
        &self,
        request: QueryBillToOSSSubscriptionRequest,
    ) -> Call<'_, QueryBillToOSSSubscriptionRequest> {
        self.inner.call(request)
    }
    /// Lists the cash coupons of the account with what is left of each.
    #[inline]
    pub fn query_cash_coupons(
        &self,
        request: QueryCashCouponsRequest,
    ) -> Call<'_, QueryCashCouponsRequest> {
        self.inner.call(request)
    }
    /// Lists the commodities under which a product is sold.
    #[inline]
    pub fn query_commodity_list(
        &self,
        request: QueryCommodityListRequest,
    ) -> Call<'_, QueryCommodityListRequest> {
        self.inner.call(request)
    }
    /// Lists the cost units below a given one, or all of them.
    #[inline]
    pub fn query_cost_unit(
        &self,
        request: QueryCostUnitRequest,
    ) -> Call<'_, QueryCostUnitRequest> {
        self.inner.call(request)
    }
    /// Lists the resources in a cost unit, or those in none.
    #[inline]
    pub fn query_cost_unit_resource(
        &self,
        request: QueryCostUnitResourceRequest,
    ) -> Call<'_, QueryCostUnitResourceRequest> {
        self.inner.call(request)
    }
    /// Lists the mailing addresses to which invoices can be sent.
    #[inline]
    pub fn query_customer_address_list(
        &self,
        request: QueryCustomerAddressListRequest,
    ) -> Call<'_, QueryCustomerAddressListRequest> {
        self.inner.call(request)
    }
    /// Returns, item by item, what use resource plans offset, reserved instances and storage capacity units included.
    #[inline]
    pub fn query_dp_utilization_detail(
        &self,
        request: QueryDPUtilizationDetailRequest,
    ) -> Call<'_, QueryDPUtilizationDetailRequest> {
        self.inner.call(request)
    }
    /// Lists the orders and bills for which an invoice can be applied for.
    #[inline]
    pub fn query_evaluate_list(
        &self,
        request: QueryEvaluateListRequest,
    ) -> Call<'_, QueryEvaluateListRequest> {
        self.inner.call(request)
    }
    /// Tells what part an account plays in an enterprise's group of financial accounts.
    #[inline]
    pub fn query_financial_account_info(
        &self,
        request: QueryFinancialAccountInfoRequest,
    ) -> Call<'_, QueryFinancialAccountInfoRequest> {
        self.inner.call(request)
    }
    /// Returns what instances or billable items cost in a month; newer code calls `DescribeInstanceBill`.
    #[inline]
    pub fn query_instance_bill(
        &self,
        request: QueryInstanceBillRequest,
    ) -> Call<'_, QueryInstanceBillRequest> {
        self.inner.call(request)
    }
    /// Lists instances by their tags or IDs.
    #[inline]
    pub fn query_instance_by_tag(
        &self,
        request: QueryInstanceByTagRequest,
    ) -> Call<'_, QueryInstanceByTagRequest> {
        self.inner.call(request)
    }
    /// Returns costs of instances apportioned by month; no longer kept up, use the amortized cost operations.
    #[inline]
    pub fn query_instance_gaap_cost(
        &self,
        request: QueryInstanceGaapCostRequest,
    ) -> Call<'_, QueryInstanceGaapCostRequest> {
        self.inner.call(request)
    }
    /// Lists the invoice titles of the account.
    #[inline]
    pub fn query_invoicing_customer_list(
        &self,
        request: QueryInvoicingCustomerListRequest,
    ) -> Call<'_, QueryInvoicingCustomerListRequest> {
        self.inner.call(request)
    }
    /// Lists orders of the account; without a period, only those of the last hour.
    #[inline]
    pub fn query_orders(
        &self,
        request: QueryOrdersRequest,
    ) -> Call<'_, QueryOrdersRequest> {
        self.inner.call(request)
    }
    /// Lists the permissions in a financial relation.
    #[inline]
    pub fn query_permission_list(
        &self,
        request: QueryPermissionListRequest,
    ) -> Call<'_, QueryPermissionListRequest> {
        self.inner.call(request)
    }
    /// Lists the prepaid cards of the account with what is left of each.
    #[inline]
    pub fn query_prepaid_cards(
        &self,
        request: QueryPrepaidCardsRequest,
    ) -> Call<'_, QueryPrepaidCardsRequest> {
        self.inner.call(request)
    }
    /// Lists the priced objects of a commodity with the factors that set their price.
    #[inline]
    pub fn query_price_entity_list(
        &self,
        request: QueryPriceEntityListRequest,
    ) -> Call<'_, QueryPriceEntityListRequest> {
        self.inner.call(request)
    }
    /// Lists the products of Alibaba Cloud with their codes.
    #[inline]
    pub fn query_product_list(
        &self,
        request: QueryProductListRequest,
    ) -> Call<'_, QueryProductListRequest> {
        self.inner.call(request)
    }
    /// Lists the vouchers of the account.
    #[inline]
    pub fn query_redeem(
        &self,
        request: QueryRedeemRequest,
    ) -> Call<'_, QueryRedeemRequest> {
        self.inner.call(request)
    }
    /// Lists the financial relations of a management account with its members.
    #[inline]
    pub fn query_relation_list(
        &self,
        request: QueryRelationListRequest,
    ) -> Call<'_, QueryRelationListRequest> {
        self.inner.call(request)
    }
    /// Returns how much of the quota a reseller's customer has left.
    #[inline]
    pub fn query_reseller_available_quota(
        &self,
        request: QueryResellerAvailableQuotaRequest,
    ) -> Call<'_, QueryResellerAvailableQuotaRequest> {
        self.inner.call(request)
    }
    /// Returns the limits at which a reseller's customer is alerted about a low quota.
    #[inline]
    pub fn query_reseller_user_alarm_threshold(
        &self,
        request: QueryResellerUserAlarmThresholdRequest,
    ) -> Call<'_, QueryResellerUserAlarmThresholdRequest> {
        self.inner.call(request)
    }
    /// Lists the resource plans of the account that are valid or expired within a year.
    #[inline]
    pub fn query_resource_package_instances(
        &self,
        request: QueryResourcePackageInstancesRequest,
    ) -> Call<'_, QueryResourcePackageInstancesRequest> {
        self.inner.call(request)
    }
    /// Returns, item by item, what use reserved instances offset.
    #[inline]
    pub fn query_ri_utilization_detail(
        &self,
        request: QueryRIUtilizationDetailRequest,
    ) -> Call<'_, QueryRIUtilizationDetailRequest> {
        self.inner.call(request)
    }
    /// Lists charges that savings plans took over, one by one.
    #[inline]
    pub fn query_savings_plans_deduct_log(
        &self,
        request: QuerySavingsPlansDeductLogRequest,
    ) -> Call<'_, QuerySavingsPlansDeductLogRequest> {
        self.inner.call(request)
    }
    /// Lists the discounts that savings plans give.
    #[inline]
    pub fn query_savings_plans_discount(
        &self,
        request: QuerySavingsPlansDiscountRequest,
    ) -> Call<'_, QuerySavingsPlansDiscountRequest> {
        self.inner.call(request)
    }
    /// Lists the savings plans of the account.
    #[inline]
    pub fn query_savings_plans_instance(
        &self,
        request: QuerySavingsPlansInstanceRequest,
    ) -> Call<'_, QuerySavingsPlansInstanceRequest> {
        self.inner.call(request)
    }
    /// Returns the settlement bill of a month page by page with a token, which suits very long bills.
    #[inline]
    pub fn query_settle_bill(
        &self,
        request: QuerySettleBillRequest,
    ) -> Call<'_, QuerySettleBillRequest> {
        self.inner.call(request)
    }
    /// Lists the list prices of a priced object for chosen factor values.
    #[inline]
    pub fn query_sku_price_list(
        &self,
        request: QuerySkuPriceListRequest,
    ) -> Call<'_, QuerySkuPriceListRequest> {
        self.inner.call(request)
    }
    /// Returns charges of shared resources, split over their parts; newer code calls `DescribeSplitItemBill`.
    #[inline]
    pub fn query_split_item_bill(
        &self,
        request: QuerySplitItemBillRequest,
    ) -> Call<'_, QuerySplitItemBillRequest> {
        self.inner.call(request)
    }
    /// Returns metered use of a product, record by record.
    #[inline]
    pub fn query_user_oms_data(
        &self,
        request: QueryUserOmsDataRequest,
    ) -> Call<'_, QueryUserOmsDataRequest> {
        self.inner.call(request)
    }
    /// Gives an instance back for a refund of what was paid in money; the resource is gone for good.
    #[inline]
    pub fn refund_instance(
        &self,
        request: RefundInstanceRequest,
    ) -> Call<'_, RefundInstanceRequest> {
        self.inner.call(request)
    }
    /// Releases instances ahead of time, as resellers of the national cloud may.
    #[inline]
    pub fn release_instance(
        &self,
        request: ReleaseInstanceRequest,
    ) -> Call<'_, ReleaseInstanceRequest> {
        self.inner.call(request)
    }
    /// Ends the financial relation between a management account and a member account.
    #[inline]
    pub fn relieve_account_relation(
        &self,
        request: RelieveAccountRelationRequest,
    ) -> Call<'_, RelieveAccountRelationRequest> {
        self.inner.call(request)
    }
    /// Renews an instance and changes its configuration from the new term on, paying at once; not for ECS and RDS.
    #[inline]
    pub fn renew_change_instance(
        &self,
        request: RenewChangeInstanceRequest,
    ) -> Call<'_, RenewChangeInstanceRequest> {
        self.inner.call(request)
    }
    /// Renews the subscription of an instance; not for ECS, RDS and Redis.
    #[inline]
    pub fn renew_instance(
        &self,
        request: RenewInstanceRequest,
    ) -> Call<'_, RenewInstanceRequest> {
        self.inner.call(request)
    }
    /// Renews a resource plan.
    #[inline]
    pub fn renew_resource_package(
        &self,
        request: RenewResourcePackageRequest,
    ) -> Call<'_, RenewResourcePackageRequest> {
        self.inner.call(request)
    }
    /// Sets one day of the month on which all ECS subscriptions can be made to expire.
    #[inline]
    pub fn set_all_expiration_day(
        &self,
        request: SetAllExpirationDayRequest,
    ) -> Call<'_, SetAllExpirationDayRequest> {
        self.inner.call(request)
    }
    /// Sets whether instances are renewed automatically, and for how long.
    #[inline]
    pub fn set_renewal(
        &self,
        request: SetRenewalRequest,
    ) -> Call<'_, SetRenewalRequest> {
        self.inner.call(request)
    }
    /// Sets the limits at which a reseller's customer is alerted about a low quota.
    #[inline]
    pub fn set_reseller_user_alarm_threshold(
        &self,
        request: SetResellerUserAlarmThresholdRequest,
    ) -> Call<'_, SetResellerUserAlarmThresholdRequest> {
        self.inner.call(request)
    }
    /// Sets how much a reseller's customer may spend.
    #[inline]
    pub fn set_reseller_user_quota(
        &self,
        request: SetResellerUserQuotaRequest,
    ) -> Call<'_, SetResellerUserQuotaRequest> {
        self.inner.call(request)
    }
    /// Freezes a reseller's customer or changes whether the account is under trusteeship.
    #[inline]
    pub fn set_reseller_user_status(
        &self,
        request: SetResellerUserStatusRequest,
    ) -> Call<'_, SetResellerUserStatusRequest> {
        self.inner.call(request)
    }
    /// Has bill details delivered daily to an OSS bucket, one kind of bill a call.
    #[inline]
    pub fn subscribe_bill_to_oss(
        &self,
        request: SubscribeBillToOSSRequest,
    ) -> Call<'_, SubscribeBillToOSSRequest> {
        self.inner.call(request)
    }
    /// Puts tags on resources, for sorting and searching them.
    #[inline]
    pub fn tag_resources(
        &self,
        request: TagResourcesRequest,
    ) -> Call<'_, TagResourcesRequest> {
        self.inner.call(request)
    }
    /// Ends the delivery of a kind of bill details to OSS; files already there stay.
    #[inline]
    pub fn unsubscribe_bill_to_oss(
        &self,
        request: UnsubscribeBillToOSSRequest,
    ) -> Call<'_, UnsubscribeBillToOSSRequest> {
        self.inner.call(request)
    }
    /// Takes tags off resources.
    #[inline]
    pub fn untag_resources(
        &self,
        request: UntagResourcesRequest,
    ) -> Call<'_, UntagResourcesRequest> {
        self.inner.call(request)
    }
    /// Upgrades a resource plan to a larger size.
    #[inline]
    pub fn upgrade_resource_package(
        &self,
        request: UpgradeResourcePackageRequest,
    ) -> Call<'_, UpgradeResourcePackageRequest> {
        self.inner.call(request)
    }
}
