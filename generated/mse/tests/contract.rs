// Written by `codegen generate` from the API reference. What is changed by hand is lost.

//! What holds for each operation because its documentation says so: nothing shows a secret, a failure in the body of a
//! response is an error, and what is served in a protocol of its own is refused.

#![allow(dead_code, deprecated, unused_imports)]

use std::{fmt::Debug, sync::Arc};

use alicloud_mse::runtime::{
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
fn mse_keeps_its_contract() {
    use alicloud_mse::*;

    check_failures(add_auth_policy::AddAuthPolicyRequest::new(), Some("Success"), &["Code"], true);
    check_failures(add_auth_resource::AddAuthResourceRequest::new(), Some("Success"), &["Code"], true);
    check_failures(add_black_white_list::AddBlackWhiteListRequest::new(), Some("Success"), &["Code"], true);
    check_failures(add_gateway::AddGatewayRequest::new(), Some("Success"), &["Code"], true);
    check_failures(add_gateway_auth::AddGatewayAuthRequest::new(), Some("Success"), &["Code"], true);
    check_failures(add_gateway_auth_consumer::AddGatewayAuthConsumerRequest::new(), Some("Success"), &["ErrorCode", "Code"], true);
    check_failures(add_gateway_domain::AddGatewayDomainRequest::new(), Some("Success"), &["Code"], true);
    check_failures(add_gateway_route::AddGatewayRouteRequest::new(), Some("Success"), &["ErrorCode", "Code"], true);
    check_failures(add_gateway_service_version::AddGatewayServiceVersionRequest::new(), Some("Success"), &["Code"], true);
    check_failures(add_gateway_slb::AddGatewaySlbRequest::new(), Some("Success"), &["Code"], true);
    check_failures(add_migration_task::AddMigrationTaskRequest::new(), Some("Success"), &["ErrorCode"], false);
    check_failures(add_mock_rule::AddMockRuleRequest::new(), Some("Success"), &["Code"], true);
    check_failures(add_security_group_rule::AddSecurityGroupRuleRequest::new(), Some("Success"), &["Code"], true);
    check_failures(add_service_source::AddServiceSourceRequest::new(), Some("Success"), &["Code"], true);
    check_failures(add_ssl_cert::AddSSLCertRequest::new(), Some("Success"), &["Code"], true);
    check_failures(apply_gateway_route::ApplyGatewayRouteRequest::new(), Some("Success"), &["Code"], true);
    check_failures(apply_tag_policies::ApplyTagPoliciesRequest::new(), Some("Success"), &[], false);
    check_failures(bind_sentinel_block_fallback_definition::BindSentinelBlockFallbackDefinitionRequest::new(), Some("Success"), &["Code"], true);
    check_failures(clone_nacos_config::CloneNacosConfigRequest::new(), Some("Success"), &["ErrorCode", "Code"], true);
    check_failures(create_alarm_rule::CreateAlarmRuleRequest::new(), Some("Success"), &["ErrorCode"], false);
    check_failures(create_application::CreateApplicationRequest::new(), Some("Success"), &["Code"], true);
    check_failures(create_circuit_breaker_rule::CreateCircuitBreakerRuleRequest::new(), Some("Success"), &["Code"], true);
    check_failures(create_cluster::CreateClusterRequest::new(), Some("Success"), &["ErrorCode"], false);
    check_failures(create_engine_namespace::CreateEngineNamespaceRequest::new(), Some("Success"), &["ErrorCode"], false);
    check_failures(create_flow_rule::CreateFlowRuleRequest::new(), Some("Success"), &["Code"], true);
    check_failures(create_isolation_rule::CreateIsolationRuleRequest::new(), Some("Success"), &["Code"], true);
    check_failures(create_mse_service_application::CreateMseServiceApplicationRequest::new(), Some("Success"), &[], false);
    check_failures(create_nacos_config::CreateNacosConfigRequest::new(), Some("Success"), &["ErrorCode", "Code"], false);
    check_failures(create_nacos_instance::CreateNacosInstanceRequest::new(), Some("Success"), &["Code"], true);
    check_failures(create_nacos_service::CreateNacosServiceRequest::new(), Some("Success"), &["Code"], true);
    check_failures(create_or_update_swimming_lane::CreateOrUpdateSwimmingLaneRequest::new(), Some("Success"), &["ErrorCode", "Code"], true);
    check_failures(create_or_update_swimming_lane_group::CreateOrUpdateSwimmingLaneGroupRequest::new(), Some("Success"), &["ErrorCode"], true);
    check_failures(create_znode::CreateZnodeRequest::new(), Some("Success"), &["ErrorCode"], false);
    check_failures(delete_alarm_rule::DeleteAlarmRuleRequest::new(), Some("Success"), &["ErrorCode"], false);
    check_failures(delete_auth_resource::DeleteAuthResourceRequest::new(), Some("Success"), &["Code"], false);
    check_failures(delete_circuit_breaker_rules::DeleteCircuitBreakerRulesRequest::new(), Some("Success"), &["Code"], true);
    check_failures(delete_cluster::DeleteClusterRequest::new(), Some("Success"), &["ErrorCode"], false);
    check_failures(delete_engine_namespace::DeleteEngineNamespaceRequest::new(), Some("Success"), &["ErrorCode"], false);
    check_failures(delete_flow_rules::DeleteFlowRulesRequest::new(), Some("Success"), &["Code"], true);
    check_failures(delete_gateway::DeleteGatewayRequest::new(), Some("Success"), &["Code"], true);
    check_failures(delete_gateway_auth_consumer::DeleteGatewayAuthConsumerRequest::new(), Some("Success"), &["ErrorCode", "Code"], true);
    check_failures(delete_gateway_auth_consumer_resource::DeleteGatewayAuthConsumerResourceRequest::new(), Some("Success"), &["ErrorCode", "Code"], true);
    check_failures(delete_gateway_domain::DeleteGatewayDomainRequest::new(), Some("Success"), &["Code"], true);
    check_failures(delete_gateway_route::DeleteGatewayRouteRequest::new(), Some("Success"), &["Code"], true);
    check_failures(delete_gateway_service::DeleteGatewayServiceRequest::new(), Some("Success"), &["Code"], true);
    check_failures(delete_gateway_service_version::DeleteGatewayServiceVersionRequest::new(), Some("Success"), &["Code"], false);
    check_failures(delete_gateway_slb::DeleteGatewaySlbRequest::new(), Some("Success"), &["Code"], false);
    check_failures(delete_isolation_rules::DeleteIsolationRulesRequest::new(), Some("Success"), &["Code"], true);
    check_failures(delete_migration_task::DeleteMigrationTaskRequest::new(), Some("Success"), &["ErrorCode"], false);
    check_failures(delete_nacos_config::DeleteNacosConfigRequest::new(), Some("Success"), &["ErrorCode", "Code"], true);
    check_failures(delete_nacos_configs::DeleteNacosConfigsRequest::new(), Some("Success"), &["ErrorCode", "Code"], true);
    check_failures(delete_nacos_instance::DeleteNacosInstanceRequest::new(), Some("Success"), &["ErrorCode", "Code"], true);
    check_failures(delete_nacos_service::DeleteNacosServiceRequest::new(), Some("Success"), &["Code"], true);
    check_failures(delete_namespace::DeleteNamespaceRequest::new(), Some("Success"), &["ErrorCode"], false);
    check_failures(delete_security_group_rule::DeleteSecurityGroupRuleRequest::new(), Some("Success"), &["Code"], true);
    check_failures(delete_service_source::DeleteServiceSourceRequest::new(), Some("Success"), &["Code"], false);
    check_failures(delete_swimming_lane::DeleteSwimmingLaneRequest::new(), Some("Success"), &["ErrorCode"], true);
    check_failures(delete_swimming_lane_group::DeleteSwimmingLaneGroupRequest::new(), Some("Success"), &["ErrorCode"], true);
    check_failures(delete_znode::DeleteZnodeRequest::new(), Some("Success"), &["ErrorCode"], false);
    check_failures(enable_proxy_protocol::EnableProxyProtocolRequest::new(), Some("Success"), &["ErrorCode", "Code"], true);
    check_failures(export_nacos_config::ExportNacosConfigRequest::new(), Some("Success"), &["ErrorCode", "Code"], true);
    check_failures(export_zookeeper_data::ExportZookeeperDataRequest::new(), Some("Success"), &["ErrorCode"], false);
    check_failures(fetch_lossless_rule_list::FetchLosslessRuleListRequest::new(), Some("Success"), &["ErrorCode", "Code"], true);
    check_failures(get_app_message_queue_route::GetAppMessageQueueRouteRequest::new(), Some("Success"), &["Code"], true);
    check_failures(get_application_list::GetApplicationListRequest::new(), Some("Success"), &[], false);
    check_failures(get_black_white_list::GetBlackWhiteListRequest::new(), Some("Success"), &["Code"], true);
    check_failures(get_engine_namepace::GetEngineNamepaceRequest::new(), Some("Success"), &["ErrorCode"], false);
    check_failures(get_gateway::GetGatewayRequest::new(), Some("Success"), &["Code"], true);
    check_failures(get_gateway_auth_consumer_detail::GetGatewayAuthConsumerDetailRequest::new(), Some("Success"), &["ErrorCode", "Code"], true);
    check_failures(get_gateway_auth_detail::GetGatewayAuthDetailRequest::new(), Some("Success"), &["Code"], true);
    check_failures(get_gateway_domain_detail::GetGatewayDomainDetailRequest::new(), Some("Success"), &["Code"], false);
    check_failures(get_gateway_option::GetGatewayOptionRequest::new(), Some("Success"), &["Code"], true);
    check_failures(get_gateway_route_detail::GetGatewayRouteDetailRequest::new(), Some("Success"), &["Code"], true);
    check_failures(get_gateway_service_detail::GetGatewayServiceDetailRequest::new(), Some("Success"), &["Code"], false);
    check_failures(get_governance_kubernetes_cluster::GetGovernanceKubernetesClusterRequest::new(), Some("Success"), &[], false);
    check_failures(get_image::GetImageRequest::new(), Some("Success"), &["ErrorCode"], false);
    check_failures(get_import_file_url::GetImportFileUrlRequest::new(), Some("Success"), &["ErrorCode", "Code"], true);
    check_failures(get_kubernetes_source::GetKubernetesSourceRequest::new(), Some("Success"), &["Code"], true);
    check_failures(get_lossless_rule_by_app::GetLosslessRuleByAppRequest::new(), Some("Success"), &["ErrorCode", "Code"], true);
    check_failures(get_mse_feature_switch::GetMseFeatureSwitchRequest::new(), Some("Success"), &["ErrorCode"], false);
    check_failures(get_mse_source::GetMseSourceRequest::new(), Some("Success"), &["Code"], false);
    check_failures(get_nacos_config::GetNacosConfigRequest::new(), Some("Success"), &["ErrorCode"], false);
    check_failures(get_nacos_history_config::GetNacosHistoryConfigRequest::new(), Some("Success"), &["ErrorCode"], false);
    check_failures(get_overview::GetOverviewRequest::new(), Some("Success"), &["Code"], false);
    check_failures(get_plugin_config::GetPluginConfigRequest::new(), Some("Success"), &["ErrorCode", "Code"], true);
    check_failures(get_plugins::GetPluginsRequest::new(), Some("Success"), &["ErrorCode", "Code"], true);
    check_failures(get_service_list::GetServiceListRequest::new(), Some("Success"), &["Code"], true);
    check_failures(get_service_list_page::GetServiceListPageRequest::new(), Some("Success"), &[], false);
    check_failures(get_service_listeners::GetServiceListenersRequest::new(), Some("Success"), &["ErrorCode"], false);
    check_failures(get_service_method_page::GetServiceMethodPageRequest::new(), Some("Success"), &[], false);
    check_failures(get_tags_by_swimming_lane_group_id::GetTagsBySwimmingLaneGroupIdRequest::new(), Some("Success"), &["ErrorCode"], false);
    check_refusal(get_zookeeper_data_import_url::GetZookeeperDataImportUrlRequest::new());
    check_failures(import_nacos_config::ImportNacosConfigRequest::new(), Some("Success"), &["ErrorCode", "Code"], false);
    check_failures(import_services::ImportServicesRequest::new(), Some("Success"), &["Code"], true);
    check_failures(import_zookeeper_data::ImportZookeeperDataRequest::new(), Some("Success"), &["ErrorCode"], false);
    check_failures(list_alarm_contact_groups::ListAlarmContactGroupsRequest::new(), Some("Success"), &["ErrorCode"], false);
    check_failures(list_alarm_items::ListAlarmItemsRequest::new(), Some("Success"), &["ErrorCode"], false);
    check_failures(list_alarm_rules::ListAlarmRulesRequest::new(), Some("Success"), &["ErrorCode"], false);
    check_failures(list_ans_instances::ListAnsInstancesRequest::new(), Some("Success"), &["ErrorCode"], false);
    check_failures(list_ans_service_clusters::ListAnsServiceClustersRequest::new(), Some("Success"), &["ErrorCode"], false);
    check_failures(list_ans_services::ListAnsServicesRequest::new(), Some("Success"), &["ErrorCode"], false);
    check_failures(list_app_by_swimming_lane_group_tag::ListAppBySwimmingLaneGroupTagRequest::new(), Some("Success"), &["ErrorCode"], false);
    check_failures(list_app_by_swimming_lane_group_tags::ListAppBySwimmingLaneGroupTagsRequest::new(), Some("Success"), &["ErrorCode"], true);
    check_failures(list_applications_with_tag_rules::ListApplicationsWithTagRulesRequest::new(), Some("Success"), &[], false);
    check_failures(list_auth_policy::ListAuthPolicyRequest::new(), Some("Success"), &["Code"], true);
    check_failures(list_circuit_breaker_rules::ListCircuitBreakerRulesRequest::new(), Some("Success"), &["Code"], true);
    check_failures(list_cluster_connection_types::ListClusterConnectionTypesRequest::new(), Some("Success"), &["ErrorCode", "Code"], true);
    check_failures(list_cluster_health_check_task::ListClusterHealthCheckTaskRequest::new(), Some("Success"), &["ErrorCode", "Code"], true);
    check_failures(list_cluster_types::ListClusterTypesRequest::new(), Some("Success"), &["ErrorCode", "Code"], true);
    check_failures(list_cluster_versions::ListClusterVersionsRequest::new(), Some("Success"), &["ErrorCode", "Code"], true);
    check_failures(list_clusters::ListClustersRequest::new(), Some("Success"), &["ErrorCode"], false);
    check_failures(list_config_track::ListConfigTrackRequest::new(), Some("Success"), &["ErrorCode"], false);
    check_failures(list_engine_namespaces::ListEngineNamespacesRequest::new(), Some("Success"), &["ErrorCode"], false);
    check_failures(list_eureka_instances::ListEurekaInstancesRequest::new(), Some("Success"), &["ErrorCode"], false);
    check_failures(list_eureka_services::ListEurekaServicesRequest::new(), Some("Success"), &["ErrorCode"], false);
    check_failures(list_export_zookeeper_data::ListExportZookeeperDataRequest::new(), Some("Success"), &["ErrorCode"], false);
    check_failures(list_flow_rules::ListFlowRulesRequest::new(), Some("Success"), &["Code"], true);
    check_failures(list_gateway::ListGatewayRequest::new(), Some("Success"), &["Code"], true);
    check_failures(list_gateway_auth_consumer::ListGatewayAuthConsumerRequest::new(), Some("Success"), &["ErrorCode", "Code"], true);
    check_failures(list_gateway_auth_consumer_resource::ListGatewayAuthConsumerResourceRequest::new(), Some("Success"), &["ErrorCode", "Code"], true);
    check_failures(list_gateway_domain::ListGatewayDomainRequest::new(), Some("Success"), &["Code"], true);
    check_failures(list_gateway_route::ListGatewayRouteRequest::new(), Some("Success"), &["Code"], true);
    check_failures(list_gateway_route_on_auth::ListGatewayRouteOnAuthRequest::new(), Some("Success"), &["Code"], true);
    check_failures(list_gateway_service::ListGatewayServiceRequest::new(), Some("Success"), &["Code"], true);
    check_failures(list_gateway_slb::ListGatewaySlbRequest::new(), Some("Success"), &["Code"], true);
    check_failures(list_gateway_zone::ListGatewayZoneRequest::new(), Some("Success"), &["ErrorCode", "Code"], true);
    check_failures(list_instance_count::ListInstanceCountRequest::new(), Some("Success"), &["ErrorCode", "Code"], true);
    check_failures(list_isolation_rules::ListIsolationRulesRequest::new(), Some("Success"), &["Code"], true);
    check_failures(list_listeners_by_config::ListListenersByConfigRequest::new(), Some("Success"), &["ErrorCode"], false);
    check_failures(list_listeners_by_ip::ListListenersByIpRequest::new(), Some("Success"), &["ErrorCode"], false);
    check_failures(list_migration_task::ListMigrationTaskRequest::new(), Some("Success"), &["ErrorCode"], false);
    check_failures(list_nacos_configs::ListNacosConfigsRequest::new(), Some("Success"), &["ErrorCode", "Code"], true);
    check_failures(list_nacos_history_configs::ListNacosHistoryConfigsRequest::new(), Some("Success"), &["ErrorCode"], false);
    check_failures(list_naming_track::ListNamingTrackRequest::new(), Some("Success"), &["ErrorCode"], false);
    check_failures(list_security_group::ListSecurityGroupRequest::new(), Some("Success"), &["Code"], true);
    check_failures(list_security_group_rule::ListSecurityGroupRuleRequest::new(), Some("Success"), &["Code"], true);
    check_failures(list_sentinel_block_fallback_definitions::ListSentinelBlockFallbackDefinitionsRequest::new(), Some("Success"), &[], false);
    check_failures(list_service_source::ListServiceSourceRequest::new(), Some("Success"), &["Code"], true);
    check_failures(list_ssl_cert::ListSSLCertRequest::new(), Some("Success"), &["Code"], true);
    check_failures(list_tag_resources::ListTagResourcesRequest::new(), Some("Success"), &["ErrorCode"], false);
    check_failures(list_zk_track::ListZkTrackRequest::new(), Some("Success"), &["ErrorCode"], false);
    check_failures(list_znode_children::ListZnodeChildrenRequest::new(), Some("Success"), &["ErrorCode"], false);
    check_failures(modify_governance_kubernetes_cluster::ModifyGovernanceKubernetesClusterRequest::new(), Some("Success"), &["Code"], true);
    check_failures(modify_lossless_rule::ModifyLosslessRuleRequest::new(), Some("Success"), &["ErrorCode", "Code"], true);
    check_failures(offline_gateway_route::OfflineGatewayRouteRequest::new(), Some("Success"), &["Code"], true);
    check_failures(order_cluster_health_check_risk_notice::OrderClusterHealthCheckRiskNoticeRequest::new(), Some("Success"), &["ErrorCode", "Code"], true);
    check_failures(pull_services::PullServicesRequest::new(), Some("Success"), &["Code"], true);
    check_failures(put_cluster_health_check_task::PutClusterHealthCheckTaskRequest::new(), Some("Success"), &["ErrorCode", "Code"], true);
    check_failures(query_all_swimming_lane::QueryAllSwimmingLaneRequest::new(), Some("Success"), &["ErrorCode"], true);
    check_failures(query_all_swimming_lane_group::QueryAllSwimmingLaneGroupRequest::new(), Some("Success"), &["ErrorCode", "Code"], true);
    check_failures(query_business_locations::QueryBusinessLocationsRequest::new(), Some("Success"), &["ErrorCode"], false);
    check_failures(query_cluster_detail::QueryClusterDetailRequest::new(), Some("Success"), &["ErrorCode"], false);
    check_failures(query_cluster_disk_specification::QueryClusterDiskSpecificationRequest::new(), Some("Success"), &["ErrorCode", "Code"], true);
    check_failures(query_cluster_info::QueryClusterInfoRequest::new(), Some("Success"), &["ErrorCode"], false);
    check_failures(query_cluster_specification::QueryClusterSpecificationRequest::new(), Some("Success"), &["ErrorCode", "Code"], true);
    check_secrets(query_config::QueryConfigRequest::new(), "{\"Data\":{\"PassWord\":\"planted-7f3a91\"}}");
    check_failures(query_config::QueryConfigRequest::new(), Some("Success"), &["ErrorCode", "Code"], true);
    check_failures(query_gateway_region::QueryGatewayRegionRequest::new(), Some("Success"), &["Code"], true);
    check_failures(query_gateway_type::QueryGatewayTypeRequest::new(), Some("Success"), &["Code"], true);
    check_failures(query_governance_kubernetes_cluster::QueryGovernanceKubernetesClusterRequest::new(), Some("Success"), &[], false);
    check_failures(query_instances_info::QueryInstancesInfoRequest::new(), Some("Success"), &["ErrorCode"], false);
    check_failures(query_monitor::QueryMonitorRequest::new(), Some("Success"), &["ErrorCode"], false);
    check_failures(query_namespace::QueryNamespaceRequest::new(), Some("Success"), &["ErrorCode"], true);
    check_failures(query_slb_spec::QuerySlbSpecRequest::new(), Some("Success"), &["Code"], true);
    check_failures(query_swimming_lane_by_id::QuerySwimmingLaneByIdRequest::new(), Some("Success"), &["ErrorCode"], false);
    check_failures(query_znode_detail::QueryZnodeDetailRequest::new(), Some("Success"), &["ErrorCode"], false);
    check_failures(remove_application::RemoveApplicationRequest::new(), Some("Success"), &["ErrorCode"], false);
    check_failures(remove_auth_policy::RemoveAuthPolicyRequest::new(), Some("Success"), &["Code"], false);
    check_failures(restart_cluster::RestartClusterRequest::new(), Some("Success"), &["ErrorCode"], false);
    check_failures(retry_cluster::RetryClusterRequest::new(), Some("Success"), &["ErrorCode"], false);
    check_failures(scaling_cluster::ScalingClusterRequest::new(), Some("Success"), &["ErrorCode"], false);
    check_failures(select_gateway_slb::SelectGatewaySlbRequest::new(), Some("Success"), &["Code"], true);
    check_failures(tag_resources::TagResourcesRequest::new(), Some("Success"), &["ErrorCode"], false);
    check_failures(untag_resources::UntagResourcesRequest::new(), Some("Success"), &["ErrorCode"], false);
    check_failures(update_acl::UpdateAclRequest::new(), Some("Success"), &["ErrorCode"], false);
    check_failures(update_auth_policy::UpdateAuthPolicyRequest::new(), Some("Success"), &["Code"], false);
    check_failures(update_black_white_list::UpdateBlackWhiteListRequest::new(), Some("Success"), &["Code"], true);
    check_failures(update_circuit_breaker_rule::UpdateCircuitBreakerRuleRequest::new(), Some("Success"), &["Code"], true);
    check_failures(update_cluster::UpdateClusterRequest::new(), Some("Success"), &["ErrorCode"], false);
    check_failures(update_cluster_spec::UpdateClusterSpecRequest::new(), Some("Success"), &["ErrorCode", "Code"], true);
    check_secrets(update_config::UpdateConfigRequest::new().pass_word(PLANTED), "{}");
    check_failures(update_config::UpdateConfigRequest::new(), Some("Success"), &["ErrorCode", "Code"], true);
    check_failures(update_engine_namespace::UpdateEngineNamespaceRequest::new(), Some("Success"), &["ErrorCode"], false);
    check_failures(update_flow_rule::UpdateFlowRuleRequest::new(), Some("Success"), &["Code"], true);
    check_failures(update_gateway_auth_consumer::UpdateGatewayAuthConsumerRequest::new(), Some("Success"), &["ErrorCode", "Code"], true);
    check_failures(update_gateway_auth_consumer_resource::UpdateGatewayAuthConsumerResourceRequest::new(), Some("Success"), &["ErrorCode", "Code"], true);
    check_failures(update_gateway_auth_consumer_resource_status::UpdateGatewayAuthConsumerResourceStatusRequest::new(), Some("Success"), &["ErrorCode", "Code"], true);
    check_failures(update_gateway_auth_consumer_status::UpdateGatewayAuthConsumerStatusRequest::new(), Some("Success"), &["ErrorCode", "Code"], true);
    check_failures(update_gateway_domain::UpdateGatewayDomainRequest::new(), Some("Success"), &["Code"], false);
    check_failures(update_gateway_name::UpdateGatewayNameRequest::new(), Some("Success"), &["Code"], true);
    check_failures(update_gateway_option::UpdateGatewayOptionRequest::new(), Some("Success"), &["Code"], true);
    check_failures(update_gateway_route::UpdateGatewayRouteRequest::new(), Some("Success"), &["ErrorCode", "Code"], true);
    check_failures(update_gateway_route_auth::UpdateGatewayRouteAuthRequest::new(), Some("Success"), &["ErrorCode", "Code"], true);
    check_failures(update_gateway_route_cors::UpdateGatewayRouteCORSRequest::new(), Some("Success"), &["Code"], true);
    check_failures(update_gateway_route_header_op::UpdateGatewayRouteHeaderOpRequest::new(), Some("Success"), &["Code"], true);
    check_failures(update_gateway_route_http_rewrite::UpdateGatewayRouteHTTPRewriteRequest::new(), Some("Success"), &["Code"], true);
    check_failures(update_gateway_route_retry::UpdateGatewayRouteRetryRequest::new(), Some("Success"), &["Code"], true);
    check_failures(update_gateway_route_timeout::UpdateGatewayRouteTimeoutRequest::new(), Some("Success"), &["Code"], true);
    check_failures(update_gateway_route_waf_status::UpdateGatewayRouteWafStatusRequest::new(), Some("Success"), &["Code"], true);
    check_failures(update_gateway_service_check::UpdateGatewayServiceCheckRequest::new(), Some("Success"), &["Code"], true);
    check_failures(update_gateway_service_traffic_policy::UpdateGatewayServiceTrafficPolicyRequest::new(), Some("Success"), &["Code"], true);
    check_failures(update_gateway_service_version::UpdateGatewayServiceVersionRequest::new(), Some("Success"), &["Code"], false);
    check_failures(update_gateway_spec::UpdateGatewaySpecRequest::new(), Some("Success"), &["Code"], true);
    check_failures(update_image::UpdateImageRequest::new(), Some("Success"), &["ErrorCode"], false);
    check_failures(update_isolation_rule::UpdateIsolationRuleRequest::new(), Some("Success"), &["Code"], true);
    check_failures(update_message_queue_route::UpdateMessageQueueRouteRequest::new(), Some("Success"), &["Code"], true);
    check_failures(update_migration_task::UpdateMigrationTaskRequest::new(), Some("Success"), &["ErrorCode"], false);
    check_failures(update_nacos_cluster::UpdateNacosClusterRequest::new(), Some("Success"), &["Code"], true);
    check_failures(update_nacos_config::UpdateNacosConfigRequest::new(), Some("Success"), &["ErrorCode"], false);
    check_failures(update_nacos_instance::UpdateNacosInstanceRequest::new(), Some("Success"), &["Code"], true);
    check_failures(update_nacos_service::UpdateNacosServiceRequest::new(), Some("Success"), &["Code"], false);
    check_failures(update_plugin_config::UpdatePluginConfigRequest::new(), Some("Success"), &["ErrorCode", "Code"], true);
    check_failures(update_service_source::UpdateServiceSourceRequest::new(), Some("Success"), &["Code"], true);
    check_failures(update_ssl_cert::UpdateSSLCertRequest::new(), Some("Success"), &["Code"], true);
    check_failures(update_znode::UpdateZnodeRequest::new(), Some("Success"), &["ErrorCode"], false);
    check_failures(upgrade_cluster::UpgradeClusterRequest::new(), Some("Success"), &["ErrorCode"], false);
}
