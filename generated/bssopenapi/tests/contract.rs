// Written by `codegen generate` from the API reference. What is changed by hand is lost.

//! What holds for each operation because its documentation says so: nothing shows a secret, a failure in the body of a
//! response is an error, and what is served in a protocol of its own is refused.

#![allow(dead_code, deprecated, unused_imports)]

use std::{fmt::Debug, sync::Arc};

use alicloud_bssopenapi::runtime::{
    Backoff, Client, Config, Credentials, ErrorCode, ErrorKind, Operation, OperationError, OperationInfo,
    Reply,
    encode::{Encode, Encoder},
    transport::{HttpResponse, Recorder, Replay},
};

/// In place of each secret.
const PLANTED: &str = "planted-7f3a91";

/// A request that is sent without what its operation requires.
#[derive(Clone)]
struct Loose<O>(O);

impl<O: Encode> Encode for Loose<O> {
    fn encode(&self, e: &mut Encoder<'_>) {
        self.0.encode(e);
    }
}

impl<O: Operation> Operation for Loose<O> {
    type Response = O::Response;
    type Error = O::Error;
    const INFO: OperationInfo = O::INFO.required(&[]).roa("POST", "/");
}

type Outcome<O> =
    Result<Reply<<O as Operation>::Response>, OperationError<<O as Operation>::Error>>;

/// What becomes of a call with this response, and its recording.
fn call<O: Operation>(request: O, status: u16, body: &str) -> (Outcome<O>, String) {
    let replay = Replay::from_responses([HttpResponse::new(status, body)]);
    let recorder = Arc::new(Recorder::new(replay));
    let config = Config::builder()
        .endpoint("localhost")
        .credentials(Credentials::new("key", "not-planted"))
        .retry(Backoff::never())
        .transport(recorder.clone())
        .build()
        .expect("the configuration is complete");
    let runtime = tokio::runtime::Builder::new_current_thread()
        .enable_time()
        .build();
    let client = Client::new(&config, O::INFO.product());
    let outcome = runtime
        .expect("a runtime")
        .block_on(async { client.call(request).await });
    (outcome, recorder.to_json())
}

/// What this client does not speak is an error that says so, and nothing is sent.
fn check_refusal<O: Operation>(request: O) {
    let action = O::INFO.action();
    let (outcome, recording) = call(Loose(request), 200, "{}");
    let kind = outcome.err().map(|error| error.kind());
    assert_eq!(kind, Some(ErrorKind::Protocol), "{action}");
    assert_eq!(recording, Recorder::new(Replay::from_responses([])).to_json(), "{action}");
}

/// Nothing shows a secret: not `Debug`, not an error whose text repeats the request, not a recording.
fn check_secrets<O: Operation + Clone + Debug>(request: O, response: &str)
where
    O::Response: Debug,
{
    let action = O::INFO.action();
    let is_hidden = |shown: &str| assert!(!shown.contains(PLANTED), "{action}: {shown}");
    let shown = format!("{request:?} {request:#?}");
    is_hidden(&shown);
    let (outcome, recording) = call(Loose(request.clone()), 200, response);
    is_hidden(&format!("{outcome:?} {outcome:#?} {recording}"));
    assert!(outcome.is_ok(), "{action}: {outcome:?}");
    if shown.contains("***") {
        let echo = format!(r#"{{"Code":"Refused","Message":"{PLANTED} is not welcome"}}"#);
        let (outcome, recording) = call(Loose(request), 400, &echo);
        let error = outcome.expect_err("a refusal");
        is_hidden(&format!("{error} {error:?} {error:#?} {recording}"));
    }
}

/// A response with HTTP 200 is an error when its body says that the call failed, and only then.
fn check_failures<O: Operation + Clone>(
    request: O,
    flag: Option<&str>,
    codes: &[&str],
    code_tells: bool,
) {
    let action = O::INFO.action();
    let fails = |body: String, expected: bool| {
        let outcome = call(Loose(request.clone()), 200, &body).0;
        assert_eq!(outcome.is_err(), expected, "{action}: {body}");
        outcome.err()
    };
    let documented = O::Error::VARIANTS.iter().map(|variant| variant.info().code);
    let documented = documented
        .into_iter()
        .find(|code| !code.contains(['%', '"', '\\']) && code.len() > 3);
    let failure = documented.unwrap_or("Frog.Escaped");
    if let Some(flag) = flag {
        for no in ["false", "\"false\"", "\"False\""] {
            fails(format!(r#"{{"{flag}":{no},"RequestId":"r"}}"#), true);
            for code in codes {
                let error = fails(format!(r#"{{"{code}":"{failure}","{flag}":{no}}}"#), true);
                let error = error.expect("an error");
                assert_eq!(error.code_str(), Some(failure), "{action}");
                assert_eq!(error.code().is_some(), documented.is_some(), "{action}");
            }
        }
        for yes in ["true", "\"true\"", "\"True\"", "null", "\"\""] {
            fails(format!(r#"{{"{flag}":{yes},"RequestId":"r"}}"#), false);
            for (code, ok) in codes
                .iter()
                .flat_map(|code| SUCCESS.iter().map(move |ok| (code, ok)))
            {
                fails(format!(r#"{{"{flag}":{yes},"{code}":{ok}}}"#), false);
            }
        }
        fails(format!(r#"{{"Data":{{"{flag}":false}}}}"#), false);
    }
    for code in codes {
        for ok in SUCCESS {
            fails(format!(r#"{{"{code}":{ok}}}"#), false);
        }
        let is_failure = code_tells || documented.is_some();
        fails(format!(r#"{{"{code}":"{failure}"}}"#), is_failure);
    }
    fails("{}".to_owned(), false);
}

/// Codes of success, as JSON.
const SUCCESS: &[&str] = &[
    "200",
    "\"200\"",
    "\"OK\"",
    "\"ok\"",
    "\"Success\"",
    "\"success\"",
    "0",
    "202",
    "null",
    "\"\"",
];

#[test]
#[rustfmt::skip]
fn bssopenapi_keeps_its_contract() {
    use alicloud_bssopenapi::*;

    check_failures(add_account_relation::AddAccountRelationRequest::new(), Some("Success"), &["Code"], true);
    check_failures(allocate_cost_unit_resource::AllocateCostUnitResourceRequest::new(), Some("Success"), &["Code"], true);
    check_failures(apply_invoice::ApplyInvoiceRequest::new(), Some("Success"), &["Code"], true);
    check_failures(cancel_order::CancelOrderRequest::new(), Some("Success"), &["Code"], true);
    check_failures(change_reseller_consume_amount::ChangeResellerConsumeAmountRequest::new(), Some("Success"), &["Code"], true);
    check_failures(confirm_relation::ConfirmRelationRequest::new(), Some("Success"), &["Code"], true);
    check_failures(convert_charge_type::ConvertChargeTypeRequest::new(), Some("Success"), &["Code"], true);
    check_failures(create_ag_account::CreateAgAccountRequest::new(), Some("Success"), &["Code"], false);
    check_failures(create_cost_unit::CreateCostUnitRequest::new(), Some("Success"), &["Code"], true);
    check_failures(create_instance::CreateInstanceRequest::new(), Some("Success"), &["Code"], true);
    check_failures(create_reseller_user_quota::CreateResellerUserQuotaRequest::new(), Some("Success"), &["Code"], true);
    check_failures(create_resource_package::CreateResourcePackageRequest::new(), Some("Success"), &["Code"], true);
    check_failures(create_savings_plans_instance::CreateSavingsPlansInstanceRequest::new(), Some("Success"), &["Code"], false);
    check_failures(delete_cost_unit::DeleteCostUnitRequest::new(), Some("Success"), &["Code"], true);
    check_failures(describe_cost_budgets_summary::DescribeCostBudgetsSummaryRequest::new(), Some("Success"), &["Code"], true);
    check_failures(describe_instance_amortized_cost_by_amortization_period::DescribeInstanceAmortizedCostByAmortizationPeriodRequest::new(), Some("Success"), &["Code"], true);
    check_failures(describe_instance_amortized_cost_by_consume_period::DescribeInstanceAmortizedCostByConsumePeriodRequest::new(), Some("Success"), &["Code"], true);
    check_failures(describe_instance_bill::DescribeInstanceBillRequest::new(), Some("Success"), &["Code"], true);
    check_failures(describe_pricing_module::DescribePricingModuleRequest::new(), Some("Success"), &["Code"], true);
    check_failures(describe_product_amortized_cost_by_amortization_period::DescribeProductAmortizedCostByAmortizationPeriodRequest::new(), Some("Success"), &["Code"], true);
    check_failures(describe_product_amortized_cost_by_consume_period::DescribeProductAmortizedCostByConsumePeriodRequest::new(), Some("Success"), &["Code"], true);
    check_failures(describe_resource_coverage_detail::DescribeResourceCoverageDetailRequest::new(), Some("Success"), &["Code"], true);
    check_failures(describe_resource_coverage_total::DescribeResourceCoverageTotalRequest::new(), Some("Success"), &["Code"], true);
    check_failures(describe_resource_package_product::DescribeResourcePackageProductRequest::new(), Some("Success"), &["Code"], true);
    check_failures(describe_resource_usage_detail::DescribeResourceUsageDetailRequest::new(), Some("Success"), &["Code"], true);
    check_failures(describe_resource_usage_total::DescribeResourceUsageTotalRequest::new(), Some("Success"), &["Code"], true);
    check_failures(describe_savings_plans_coverage_detail::DescribeSavingsPlansCoverageDetailRequest::new(), Some("Success"), &["Code"], true);
    check_failures(describe_savings_plans_coverage_total::DescribeSavingsPlansCoverageTotalRequest::new(), Some("Success"), &["Code"], true);
    check_failures(describe_savings_plans_usage_detail::DescribeSavingsPlansUsageDetailRequest::new(), Some("Success"), &["Code"], true);
    check_failures(describe_savings_plans_usage_total::DescribeSavingsPlansUsageTotalRequest::new(), Some("Success"), &["Code"], true);
    check_failures(describe_split_item_bill::DescribeSplitItemBillRequest::new(), Some("Success"), &["Code"], true);
    check_failures(get_account_relation::GetAccountRelationRequest::new(), Some("Success"), &["Code"], true);
    check_failures(get_customer_account_info::GetCustomerAccountInfoRequest::new(), Some("Success"), &["Code"], true);
    check_failures(get_customer_list::GetCustomerListRequest::new(), Some("Success"), &["Code"], true);
    check_failures(get_order_detail::GetOrderDetailRequest::new(), Some("Success"), &["Code"], true);
    check_failures(get_pay_as_you_go_price::GetPayAsYouGoPriceRequest::new(), Some("Success"), &["Code"], true);
    check_failures(get_resource_package_price::GetResourcePackagePriceRequest::new(), Some("Success"), &["Code"], true);
    check_failures(get_subscription_price::GetSubscriptionPriceRequest::new(), Some("Success"), &["Code"], false);
    check_failures(inquiry_price_refund_instance::InquiryPriceRefundInstanceRequest::new(), Some("Success"), &["Code"], true);
    check_failures(modify_account_relation::ModifyAccountRelationRequest::new(), Some("Success"), &["Code"], true);
    check_failures(modify_cost_unit::ModifyCostUnitRequest::new(), Some("Success"), &["Code"], true);
    check_failures(modify_instance::ModifyInstanceRequest::new(), Some("Success"), &["Code"], true);
    check_failures(query_account_balance::QueryAccountBalanceRequest::new(), Some("Success"), &["Code"], true);
    check_failures(query_account_bill::QueryAccountBillRequest::new(), Some("Success"), &["Code"], true);
    check_failures(query_account_transaction_details::QueryAccountTransactionDetailsRequest::new(), Some("Success"), &["Code"], true);
    check_failures(query_account_transactions::QueryAccountTransactionsRequest::new(), Some("Success"), &["Code"], true);
    check_failures(query_available_instances::QueryAvailableInstancesRequest::new(), Some("Success"), &["Code"], true);
    check_failures(query_bill::QueryBillRequest::new(), Some("Success"), &["Code"], true);
    check_failures(query_bill_overview::QueryBillOverviewRequest::new(), Some("Success"), &["Code"], true);
    check_failures(query_bill_to_oss_subscription::QueryBillToOSSSubscriptionRequest::new(), Some("Success"), &["Code"], true);
    check_failures(query_cash_coupons::QueryCashCouponsRequest::new(), Some("Success"), &["Code"], true);
    check_failures(query_commodity_list::QueryCommodityListRequest::new(), Some("Success"), &["Code"], false);
    check_failures(query_cost_unit::QueryCostUnitRequest::new(), Some("Success"), &["Code"], true);
    check_failures(query_cost_unit_resource::QueryCostUnitResourceRequest::new(), Some("Success"), &["Code"], true);
    check_failures(query_customer_address_list::QueryCustomerAddressListRequest::new(), Some("Success"), &["Code"], true);
    check_failures(query_dp_utilization_detail::QueryDPUtilizationDetailRequest::new(), Some("Success"), &["Code"], true);
    check_failures(query_evaluate_list::QueryEvaluateListRequest::new(), Some("Success"), &["Code"], true);
    check_failures(query_financial_account_info::QueryFinancialAccountInfoRequest::new(), Some("Success"), &["Code"], true);
    check_failures(query_instance_bill::QueryInstanceBillRequest::new(), Some("Success"), &["Code"], true);
    check_failures(query_instance_by_tag::QueryInstanceByTagRequest::new(), Some("Success"), &["Code"], false);
    check_failures(query_instance_gaap_cost::QueryInstanceGaapCostRequest::new(), Some("Success"), &["Code"], true);
    check_failures(query_invoicing_customer_list::QueryInvoicingCustomerListRequest::new(), Some("Success"), &["Code"], true);
    check_failures(query_orders::QueryOrdersRequest::new(), Some("Success"), &["Code"], true);
    check_failures(query_permission_list::QueryPermissionListRequest::new(), Some("Success"), &["Code"], true);
    check_failures(query_prepaid_cards::QueryPrepaidCardsRequest::new(), Some("Success"), &["Code"], true);
    check_failures(query_price_entity_list::QueryPriceEntityListRequest::new(), Some("Success"), &["Code"], true);
    check_failures(query_product_list::QueryProductListRequest::new(), Some("Success"), &["Code"], true);
    check_failures(query_redeem::QueryRedeemRequest::new(), Some("Success"), &["Code"], true);
    check_failures(query_relation_list::QueryRelationListRequest::new(), Some("Success"), &["Code"], true);
    check_failures(query_reseller_available_quota::QueryResellerAvailableQuotaRequest::new(), Some("Success"), &["Code"], true);
    check_failures(query_reseller_user_alarm_threshold::QueryResellerUserAlarmThresholdRequest::new(), Some("Success"), &["Code"], true);
    check_failures(query_resource_package_instances::QueryResourcePackageInstancesRequest::new(), Some("Success"), &["Code"], true);
    check_failures(query_ri_utilization_detail::QueryRIUtilizationDetailRequest::new(), Some("Success"), &["Code"], true);
    check_failures(query_savings_plans_deduct_log::QuerySavingsPlansDeductLogRequest::new(), Some("Success"), &["Code"], false);
    check_failures(query_savings_plans_discount::QuerySavingsPlansDiscountRequest::new(), Some("Success"), &["Code"], false);
    check_failures(query_savings_plans_instance::QuerySavingsPlansInstanceRequest::new(), Some("Success"), &["Code"], true);
    check_failures(query_settle_bill::QuerySettleBillRequest::new(), Some("Success"), &["Code"], true);
    check_failures(query_sku_price_list::QuerySkuPriceListRequest::new(), Some("Success"), &["Code"], true);
    check_failures(query_split_item_bill::QuerySplitItemBillRequest::new(), Some("Success"), &["Code"], true);
    check_failures(query_user_oms_data::QueryUserOmsDataRequest::new(), Some("Success"), &["Code"], true);
    check_failures(refund_instance::RefundInstanceRequest::new(), Some("Success"), &["Code"], false);
    check_failures(release_instance::ReleaseInstanceRequest::new(), Some("Success"), &["Code"], false);
    check_failures(relieve_account_relation::RelieveAccountRelationRequest::new(), Some("Success"), &["Code"], true);
    check_failures(renew_change_instance::RenewChangeInstanceRequest::new(), Some("Success"), &["Code"], true);
    check_failures(renew_instance::RenewInstanceRequest::new(), Some("Success"), &["Code"], true);
    check_failures(renew_resource_package::RenewResourcePackageRequest::new(), Some("Success"), &["Code"], true);
    check_failures(set_all_expiration_day::SetAllExpirationDayRequest::new(), Some("Success"), &["Code"], true);
    check_failures(set_renewal::SetRenewalRequest::new(), Some("Success"), &["Code"], true);
    check_failures(set_reseller_user_alarm_threshold::SetResellerUserAlarmThresholdRequest::new(), Some("Success"), &["Code"], true);
    check_failures(set_reseller_user_quota::SetResellerUserQuotaRequest::new(), Some("Success"), &["Code"], true);
    check_failures(set_reseller_user_status::SetResellerUserStatusRequest::new(), Some("Success"), &["Code"], true);
    check_failures(subscribe_bill_to_oss::SubscribeBillToOSSRequest::new(), Some("Success"), &["Code"], true);
    check_failures(tag_resources::TagResourcesRequest::new(), Some("Success"), &["Code"], false);
    check_failures(unsubscribe_bill_to_oss::UnsubscribeBillToOSSRequest::new(), Some("Success"), &["Code"], true);
    check_failures(untag_resources::UntagResourcesRequest::new(), Some("Success"), &["Code"], false);
    check_failures(upgrade_resource_package::UpgradeResourcePackageRequest::new(), Some("Success"), &["Code"], true);
}
