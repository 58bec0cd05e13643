// Written by `codegen generate` from the API reference. What is changed by hand is lost.

//! What holds for each operation because its documentation says so: nothing shows a secret, a failure in the body of a
//! response is an error, and what is served in a protocol of its own is refused.

#![allow(dead_code, deprecated, unused_imports)]

use std::{fmt::Debug, sync::Arc};

use alicloud_linkwan::runtime::{
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
fn linkwan_keeps_its_contract() {
    use alicloud_linkwan::*;

    check_failures(accept_join_permission_auth_order::AcceptJoinPermissionAuthOrderRequest::new(), Some("Success"), &[], false);
    check_failures(add_node_to_group::AddNodeToGroupRequest::new(), Some("Success"), &[], false);
    check_failures(apply_roaming_join_permission::ApplyRoamingJoinPermissionRequest::new(), Some("Success"), &[], false);
    check_failures(bind_join_permission_to_node_group::BindJoinPermissionToNodeGroupRequest::new(), Some("Success"), &[], false);
    check_failures(cancel_join_permission_auth_order::CancelJoinPermissionAuthOrderRequest::new(), Some("Success"), &[], false);
    check_failures(check_cloud_product_open_status::CheckCloudProductOpenStatusRequest::new(), Some("Success"), &[], false);
    check_failures(check_user_charge_status::CheckUserChargeStatusRequest::new(), Some("Success"), &[], false);
    check_failures(count_gateway_tuple_orders::CountGatewayTupleOrdersRequest::new(), Some("Success"), &[], false);
    check_failures(count_gateways::CountGatewaysRequest::new(), Some("Success"), &[], false);
    check_failures(count_node_groups::CountNodeGroupsRequest::new(), Some("Success"), &[], false);
    check_failures(count_node_tuple_orders::CountNodeTupleOrdersRequest::new(), Some("Success"), &[], false);
    check_failures(count_nodes_by_node_group_id::CountNodesByNodeGroupIdRequest::new(), Some("Success"), &[], false);
    check_failures(count_nodes_by_owned_join_permission_id::CountNodesByOwnedJoinPermissionIdRequest::new(), Some("Success"), &[], false);
    check_failures(count_notifications::CountNotificationsRequest::new(), Some("Success"), &[], false);
    check_failures(count_owned_join_permissions::CountOwnedJoinPermissionsRequest::new(), Some("Success"), &[], false);
    check_failures(count_rented_join_permissions::CountRentedJoinPermissionsRequest::new(), Some("Success"), &[], false);
    check_failures(create_gateway::CreateGatewayRequest::new(), Some("Success"), &[], false);
    check_failures(create_local_join_permission::CreateLocalJoinPermissionRequest::new(), Some("Success"), &[], false);
    check_failures(create_node_group::CreateNodeGroupRequest::new(), Some("Success"), &[], false);
    check_failures(delete_gateway::DeleteGatewayRequest::new(), Some("Success"), &[], false);
    check_failures(delete_local_join_permission::DeleteLocalJoinPermissionRequest::new(), Some("Success"), &[], false);
    check_failures(delete_node_group::DeleteNodeGroupRequest::new(), Some("Success"), &[], false);
    check_failures(get_freq_band_plan_group::GetFreqBandPlanGroupRequest::new(), Some("Success"), &[], false);
    check_failures(get_gateway::GetGatewayRequest::new(), Some("Success"), &[], false);
    check_failures(get_gateway_packet_stat::GetGatewayPacketStatRequest::new(), Some("Success"), &[], false);
    check_failures(get_gateway_status_stat::GetGatewayStatusStatRequest::new(), Some("Success"), &[], false);
    check_failures(get_gateway_transfer_packets_download_url::GetGatewayTransferPacketsDownloadUrlRequest::new(), Some("Success"), &[], false);
    check_failures(get_gateway_tuple_order::GetGatewayTupleOrderRequest::new(), Some("Success"), &[], false);
    check_failures(get_gateway_tuples_download_url::GetGatewayTuplesDownloadUrlRequest::new(), Some("Success"), &[], false);
    check_failures(get_join_permission_auth_order::GetJoinPermissionAuthOrderRequest::new(), Some("Success"), &[], false);
    check_failures(get_node::GetNodeRequest::new(), Some("Success"), &[], false);
    check_failures(get_node_group::GetNodeGroupRequest::new(), Some("Success"), &[], false);
    check_failures(get_node_group_transfer_packets_download_url::GetNodeGroupTransferPacketsDownloadUrlRequest::new(), Some("Success"), &[], false);
    check_failures(get_node_transfer_packet::GetNodeTransferPacketRequest::new(), Some("Success"), &[], false);
    check_failures(get_node_transfer_packets_download_url::GetNodeTransferPacketsDownloadUrlRequest::new(), Some("Success"), &[], false);
    check_failures(get_node_tuple_order::GetNodeTupleOrderRequest::new(), Some("Success"), &[], false);
    check_failures(get_node_tuples_download_url::GetNodeTuplesDownloadUrlRequest::new(), Some("Success"), &[], false);
    check_failures(get_notification::GetNotificationRequest::new(), Some("Success"), &[], false);
    check_failures(get_owned_join_permission::GetOwnedJoinPermissionRequest::new(), Some("Success"), &[], false);
    check_failures(get_rented_join_permission::GetRentedJoinPermissionRequest::new(), Some("Success"), &[], false);
    check_failures(get_user_license::GetUserLicenseRequest::new(), Some("Success"), &[], false);
    check_failures(list_activated_features::ListActivatedFeaturesRequest::new(), Some("Success"), &[], false);
    check_failures(list_active_gateways::ListActiveGatewaysRequest::new(), Some("Success"), &[], false);
    check_failures(list_freq_band_plan_groups::ListFreqBandPlanGroupsRequest::new(), Some("Success"), &[], false);
    check_failures(list_gateway_online_records::ListGatewayOnlineRecordsRequest::new(), Some("Success"), &[], false);
    check_failures(list_gateway_transfer_flow_stats::ListGatewayTransferFlowStatsRequest::new(), Some("Success"), &[], false);
    check_failures(list_gateway_transfer_packets::ListGatewayTransferPacketsRequest::new(), Some("Success"), &[], false);
    check_failures(list_gateway_tuple_orders::ListGatewayTupleOrdersRequest::new(), Some("Success"), &[], false);
    check_failures(list_gateways::ListGatewaysRequest::new(), Some("Success"), &[], false);
    check_failures(list_gateways_gis_info::ListGatewaysGisInfoRequest::new(), Some("Success"), &[], false);
    check_failures(list_node_group_transfer_flow_stats::ListNodeGroupTransferFlowStatsRequest::new(), Some("Success"), &[], false);
    check_failures(list_node_group_transfer_packets::ListNodeGroupTransferPacketsRequest::new(), Some("Success"), &[], false);
    check_failures(list_node_groups::ListNodeGroupsRequest::new(), Some("Success"), &[], false);
    check_failures(list_node_transfer_packet_paths::ListNodeTransferPacketPathsRequest::new(), Some("Success"), &[], false);
    check_failures(list_node_transfer_packets::ListNodeTransferPacketsRequest::new(), Some("Success"), &[], false);
    check_failures(list_node_tuple_orders::ListNodeTupleOrdersRequest::new(), Some("Success"), &[], false);
    check_failures(list_nodes_by_node_group_id::ListNodesByNodeGroupIdRequest::new(), Some("Success"), &[], false);
    check_failures(list_nodes_by_owned_join_permission_id::ListNodesByOwnedJoinPermissionIdRequest::new(), Some("Success"), &[], false);
    check_failures(list_notifications::ListNotificationsRequest::new(), Some("Success"), &[], false);
    check_failures(list_owned_join_permissions::ListOwnedJoinPermissionsRequest::new(), Some("Success"), &[], false);
    check_failures(list_rented_join_permissions::ListRentedJoinPermissionsRequest::new(), Some("Success"), &[], false);
    check_failures(reject_join_permission_auth_order::RejectJoinPermissionAuthOrderRequest::new(), Some("Success"), &[], false);
    check_failures(remove_node_from_group::RemoveNodeFromGroupRequest::new(), Some("Success"), &[], false);
    check_failures(return_join_permission::ReturnJoinPermissionRequest::new(), Some("Success"), &[], false);
    check_failures(send_unicast_command::SendUnicastCommandRequest::new(), Some("Success"), &[], false);
    check_failures(submit_gateway_tuple_order::SubmitGatewayTupleOrderRequest::new(), Some("Success"), &[], false);
    check_failures(submit_join_permission_auth_order::SubmitJoinPermissionAuthOrderRequest::new(), Some("Success"), &[], false);
    check_failures(submit_node_tuple_order::SubmitNodeTupleOrderRequest::new(), Some("Success"), &[], false);
    check_failures(unbind_join_permission_from_node_group::UnbindJoinPermissionFromNodeGroupRequest::new(), Some("Success"), &[], false);
    check_failures(update_data_dispatch_config::UpdateDataDispatchConfigRequest::new(), Some("Success"), &[], false);
    check_failures(update_data_dispatch_enabling_state::UpdateDataDispatchEnablingStateRequest::new(), Some("Success"), &[], false);
    check_failures(update_gateway::UpdateGatewayRequest::new(), Some("Success"), &[], false);
    check_failures(update_gateway_enabling_state::UpdateGatewayEnablingStateRequest::new(), Some("Success"), &[], false);
    check_failures(update_node_group::UpdateNodeGroupRequest::new(), Some("Success"), &[], false);
    check_failures(update_notifications_handle_state::UpdateNotificationsHandleStateRequest::new(), Some("Success"), &[], false);
    check_failures(update_owned_local_join_permission::UpdateOwnedLocalJoinPermissionRequest::new(), Some("Success"), &[], false);
    check_failures(update_owned_local_join_permission_enabling_state::UpdateOwnedLocalJoinPermissionEnablingStateRequest::new(), Some("Success"), &[], false);
    check_failures(update_roaming_join_permission::UpdateRoamingJoinPermissionRequest::new(), Some("Success"), &[], false);
    check_failures(update_roaming_join_permission_enabling_state::UpdateRoamingJoinPermissionEnablingStateRequest::new(), Some("Success"), &[], false);
}
