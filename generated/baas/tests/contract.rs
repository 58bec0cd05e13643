// Written by `codegen generate` from the API reference. What is changed by hand is lost.

//! What holds for each operation because its documentation says so: nothing shows a secret, a failure in the body of a
//! response is an error, and what is served in a protocol of its own is refused.

#![allow(dead_code, deprecated, unused_imports)]

use std::{fmt::Debug, sync::Arc};

use alicloud_baas::runtime::{
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
fn baas_keeps_its_contract() {
    use alicloud_baas::*;

    check_failures(accept_fabric_invitation::AcceptFabricInvitationRequest::new(), Some("Success"), &["ErrorCode"], true);
    check_secrets(apply_ant_chain_certificate_with_key_auto_creation::ApplyAntChainCertificateWithKeyAutoCreationRequest::new().password(PLANTED), "{\"Result\":{\"PrivateKey\":\"planted-7f3a91\"}}");
    check_failures(approve_fabric_chaincode_definition::ApproveFabricChaincodeDefinitionRequest::new(), Some("Success"), &["ErrorCode"], true);
    check_failures(check_fabric_consortium_domain::CheckFabricConsortiumDomainRequest::new(), Some("Success"), &["ErrorCode"], true);
    check_failures(check_fabric_organization_domain::CheckFabricOrganizationDomainRequest::new(), Some("Success"), &["ErrorCode"], true);
    check_failures(confirm_fabric_consortium_member::ConfirmFabricConsortiumMemberRequest::new(), Some("Success"), &["ErrorCode"], true);
    check_secrets(create_ant_chain_account_with_key_pair_auto_creation::CreateAntChainAccountWithKeyPairAutoCreationRequest::new().password(PLANTED), "{\"Result\":{\"AccountPrivateKey\":\"planted-7f3a91\",\"AccountRecoverPrivateKey\":\"planted-7f3a91\"}}");
    check_failures(create_ant_chain_kms_account_new::CreateAntChainKmsAccountNewRequest::new(), Some("Success"), &["ResultCode", "Code"], true);
    check_failures(create_fabric_chaincode::CreateFabricChaincodeRequest::new(), Some("Success"), &["ErrorCode"], true);
    check_failures(create_fabric_chaincode_package::CreateFabricChaincodePackageRequest::new(), Some("Success"), &["ErrorCode"], true);
    check_failures(create_fabric_channel::CreateFabricChannelRequest::new(), Some("Success"), &["ErrorCode"], true);
    check_failures(create_fabric_channel_member::CreateFabricChannelMemberRequest::new(), Some("Success"), &["ErrorCode"], true);
    check_failures(create_fabric_consortium::CreateFabricConsortiumRequest::new(), Some("Success"), &["ErrorCode"], true);
    check_failures(create_fabric_consortium_member::CreateFabricConsortiumMemberRequest::new(), Some("Success"), &["ErrorCode"], true);
    check_failures(create_fabric_organization::CreateFabricOrganizationRequest::new(), Some("Success"), &["ErrorCode"], true);
    check_secrets(create_fabric_organization_user::CreateFabricOrganizationUserRequest::new().password(PLANTED), "{\"Result\":{\"Password\":\"planted-7f3a91\"}}");
    check_failures(create_fabric_organization_user::CreateFabricOrganizationUserRequest::new(), Some("Success"), &["ErrorCode"], true);
    check_failures(delete_fabric_chaincode::DeleteFabricChaincodeRequest::new(), Some("Success"), &["ErrorCode"], true);
    check_failures(describe_ant_chain_accounts_v2::DescribeAntChainAccountsV2Request::new(), Some("Success"), &["ResultCode", "Code"], true);
    check_failures(describe_ant_chain_block_v2::DescribeAntChainBlockV2Request::new(), Some("Success"), &["ResultCode", "Code"], true);
    check_failures(describe_ant_chain_certificate_applications_v2::DescribeAntChainCertificateApplicationsV2Request::new(), Some("Success"), &["ResultCode", "Code"], true);
    check_failures(describe_ant_chain_consortiums_v2::DescribeAntChainConsortiumsV2Request::new(), Some("Success"), &["ResultCode", "Code"], true);
    check_failures(describe_ant_chain_contract_project_content_tree_v2::DescribeAntChainContractProjectContentTreeV2Request::new(), Some("Success"), &["ResultCode", "Code"], true);
    check_failures(describe_ant_chain_contract_projects_v2::DescribeAntChainContractProjectsV2Request::new(), Some("Success"), &["ResultCode", "Code"], true);
    check_failures(describe_ant_chain_download_paths_v2::DescribeAntChainDownloadPathsV2Request::new(), Some("Success"), &["ResultCode", "Code"], true);
    check_failures(describe_ant_chain_information_v2::DescribeAntChainInformationV2Request::new(), Some("Success"), &["ResultCode", "Code"], true);
    check_failures(describe_ant_chain_latest_blocks_v2::DescribeAntChainLatestBlocksV2Request::new(), Some("Success"), &["ResultCode", "Code"], true);
    check_failures(describe_ant_chain_latest_transaction_digests_v2::DescribeAntChainLatestTransactionDigestsV2Request::new(), Some("Success"), &["ResultCode", "Code"], true);
    check_failures(describe_ant_chain_latest_transaction_v2::DescribeAntChainLatestTransactionV2Request::new(), Some("Success"), &["ResultCode", "Code"], true);
    check_failures(describe_ant_chain_members_v2::DescribeAntChainMembersV2Request::new(), Some("Success"), &["ResultCode", "Code"], true);
    check_failures(describe_ant_chain_mini_app_browser_qr_code_access_log_v2::DescribeAntChainMiniAppBrowserQRCodeAccessLogV2Request::new(), Some("Success"), &["ResultCode", "Code"], true);
    check_failures(describe_ant_chain_mini_app_browser_qr_code_authorized_users_v2::DescribeAntChainMiniAppBrowserQRCodeAuthorizedUsersV2Request::new(), Some("Success"), &["ResultCode", "Code"], true);
    check_failures(describe_ant_chain_mini_app_browser_transaction_qr_code_new::DescribeAntChainMiniAppBrowserTransactionQRCodeNewRequest::new(), Some("Success"), &["ResultCode", "Code"], true);
    check_failures(describe_ant_chain_nodes_v2::DescribeAntChainNodesV2Request::new(), Some("Success"), &["ResultCode", "Code"], true);
    check_failures(describe_ant_chain_qr_code_authorization_v2::DescribeAntChainQRCodeAuthorizationV2Request::new(), Some("Success"), &["ResultCode", "Code"], true);
    check_failures(describe_ant_chain_transaction_receipt_v2::DescribeAntChainTransactionReceiptV2Request::new(), Some("Success"), &["ResultCode", "Code"], true);
    check_failures(describe_ant_chain_transaction_statistics_v2::DescribeAntChainTransactionStatisticsV2Request::new(), Some("Success"), &["ResultCode", "Code"], true);
    check_failures(describe_ant_chain_transaction_v2::DescribeAntChainTransactionV2Request::new(), Some("Success"), &["ResultCode", "Code"], true);
    check_failures(describe_ant_chains_v2::DescribeAntChainsV2Request::new(), Some("Success"), &["ResultCode", "Code"], true);
    check_failures(describe_ethereum_deletable::DescribeEthereumDeletableRequest::new(), Some("Success"), &["ErrorCode"], true);
    check_failures(describe_fabric_candidate_organizations::DescribeFabricCandidateOrganizationsRequest::new(), Some("Success"), &["ErrorCode"], true);
    check_failures(describe_fabric_chaincode_definition_task::DescribeFabricChaincodeDefinitionTaskRequest::new(), Some("Success"), &["ErrorCode"], true);
    check_secrets(describe_fabric_chaincode_upload_policy::DescribeFabricChaincodeUploadPolicyRequest::new(), "{\"Result\":{\"Signature\":\"planted-7f3a91\"}}");
    check_failures(describe_fabric_chaincode_upload_policy::DescribeFabricChaincodeUploadPolicyRequest::new(), Some("Success"), &["ErrorCode"], true);
    check_failures(describe_fabric_channel_members::DescribeFabricChannelMembersRequest::new(), Some("Success"), &["ErrorCode"], true);
    check_failures(describe_fabric_consortium_admin_status::DescribeFabricConsortiumAdminStatusRequest::new(), Some("Success"), &["ErrorCode"], true);
    check_failures(describe_fabric_consortium_chaincodes::DescribeFabricConsortiumChaincodesRequest::new(), Some("Success"), &["ErrorCode"], true);
    check_failures(describe_fabric_consortium_channels::DescribeFabricConsortiumChannelsRequest::new(), Some("Success"), &["ErrorCode"], true);
    check_failures(describe_fabric_consortium_config::DescribeFabricConsortiumConfigRequest::new(), Some("Success"), &["ErrorCode"], true);
    check_failures(describe_fabric_consortium_deletable::DescribeFabricConsortiumDeletableRequest::new(), Some("Success"), &["ErrorCode"], true);
    check_failures(describe_fabric_consortium_member_approval::DescribeFabricConsortiumMemberApprovalRequest::new(), Some("Success"), &["ErrorCode"], true);
    check_failures(describe_fabric_consortium_members::DescribeFabricConsortiumMembersRequest::new(), Some("Success"), &["ErrorCode"], true);
    check_failures(describe_fabric_consortium_orderers::DescribeFabricConsortiumOrderersRequest::new(), Some("Success"), &["ErrorCode"], true);
    check_failures(describe_fabric_consortium_specs::DescribeFabricConsortiumSpecsRequest::new(), Some("Success"), &["ErrorCode"], true);
    check_failures(describe_fabric_consortiums::DescribeFabricConsortiumsRequest::new(), Some("Success"), &["ErrorCode"], true);
    check_failures(describe_fabric_ecosphere_specs::DescribeFabricEcosphereSpecsRequest::new(), Some("Success"), &["ErrorCode"], true);
    check_failures(describe_fabric_explorer::DescribeFabricExplorerRequest::new(), Some("Success"), &["ErrorCode"], true);
    check_failures(describe_fabric_invitation_code::DescribeFabricInvitationCodeRequest::new(), Some("Success"), &["ErrorCode"], true);
    check_failures(describe_fabric_inviter::DescribeFabricInviterRequest::new(), Some("Success"), &["ErrorCode"], true);
    check_failures(describe_fabric_orderer_logs::DescribeFabricOrdererLogsRequest::new(), Some("Success"), &["ErrorCode"], true);
    check_failures(describe_fabric_organization::DescribeFabricOrganizationRequest::new(), Some("Success"), &["ErrorCode"], true);
    check_failures(describe_fabric_organization_chaincode_package::DescribeFabricOrganizationChaincodePackageRequest::new(), Some("Success"), &["ErrorCode"], true);
    check_failures(describe_fabric_organization_chaincodes::DescribeFabricOrganizationChaincodesRequest::new(), Some("Success"), &["ErrorCode"], true);
    check_failures(describe_fabric_organization_channels::DescribeFabricOrganizationChannelsRequest::new(), Some("Success"), &["ErrorCode"], true);
    check_failures(describe_fabric_organization_deletable::DescribeFabricOrganizationDeletableRequest::new(), Some("Success"), &["ErrorCode"], true);
    check_failures(describe_fabric_organization_members::DescribeFabricOrganizationMembersRequest::new(), Some("Success"), &["ErrorCode"], true);
    check_failures(describe_fabric_organization_peers::DescribeFabricOrganizationPeersRequest::new(), Some("Success"), &["ErrorCode"], true);
    check_failures(describe_fabric_organization_specs::DescribeFabricOrganizationSpecsRequest::new(), Some("Success"), &["ErrorCode"], true);
    check_failures(describe_fabric_organization_users::DescribeFabricOrganizationUsersRequest::new(), Some("Success"), &["ErrorCode"], true);
    check_failures(describe_fabric_organizations::DescribeFabricOrganizationsRequest::new(), Some("Success"), &["ErrorCode"], true);
    check_failures(describe_fabric_peer_logs::DescribeFabricPeerLogsRequest::new(), Some("Success"), &["ErrorCode"], true);
    check_failures(describe_regions::DescribeRegionsRequest::new(), Some("Success"), &["ErrorCode"], true);
    check_failures(describe_root_domain::DescribeRootDomainRequest::new(), Some("Success"), &["ErrorCode"], true);
    check_failures(describe_tasks::DescribeTasksRequest::new(), Some("Success"), &["ErrorCode"], true);
    check_failures(download_fabric_organization_sdk::DownloadFabricOrganizationSDKRequest::new(), Some("Success"), &["ErrorCode"], true);
    check_failures(install_fabric_chaincode::InstallFabricChaincodeRequest::new(), Some("Success"), &["ErrorCode"], true);
    check_failures(install_fabric_chaincode_package::InstallFabricChaincodePackageRequest::new(), Some("Success"), &["ErrorCode"], true);
    check_failures(instantiate_fabric_chaincode::InstantiateFabricChaincodeRequest::new(), Some("Success"), &["ErrorCode"], true);
    check_failures(join_fabric_channel::JoinFabricChannelRequest::new(), Some("Success"), &["ErrorCode"], true);
    check_secrets(reset_fabric_organization_user_password::ResetFabricOrganizationUserPasswordRequest::new().password(PLANTED), "{\"Result\":{\"Password\":\"planted-7f3a91\"}}");
    check_failures(reset_fabric_organization_user_password::ResetFabricOrganizationUserPasswordRequest::new(), Some("Success"), &["ErrorCode"], true);
    check_failures(submit_fabric_chaincode_definition::SubmitFabricChaincodeDefinitionRequest::new(), Some("Success"), &["ErrorCode"], true);
    check_failures(synchronize_fabric_chaincode::SynchronizeFabricChaincodeRequest::new(), Some("Success"), &["ErrorCode"], true);
    check_failures(tag_resources::TagResourcesRequest::new(), Some("Success"), &["ErrorCode"], true);
    check_failures(untag_resources::UntagResourcesRequest::new(), Some("Success"), &["ErrorCode"], true);
    check_failures(upgrade_fabric_chaincode::UpgradeFabricChaincodeRequest::new(), Some("Success"), &["ErrorCode"], true);
    check_failures(upgrade_fabric_chaincode_definition::UpgradeFabricChaincodeDefinitionRequest::new(), Some("Success"), &["ErrorCode"], true);
}
