// Written by `codegen generate` from the API reference. What is changed by hand is lost.

#![doc = include_str!("../README.md")]
//!
//! # Operations
//!
//! ## Tasks
//!
//! - [`DescribeTasks`](mod@describe_tasks): Lists the tasks with action, sender, and result.
//!
//! ## Regions
//!
//! - [`DescribeRegions`](mod@describe_regions): Lists the regions in which Blockchain as a Service is offered.
//!
//! ## Ant Blockchain
//!
//! - [`ApplyAntChainCertificate`](mod@apply_ant_chain_certificate): Applies for connection to an Ant Blockchain with a TLS certificate request that you upload.
//! - [`ApplyAntChainCertificateWithKeyAutoCreation`](mod@apply_ant_chain_certificate_with_key_auto_creation): Applies for connection to an Ant Blockchain and has key and certificate generated.
//! - [`BatchAddAntChainMiniAppQRCodeAuthorizedUsers`](mod@batch_add_ant_chain_mini_app_qr_code_authorized_users): Permits several phone numbers to scan the transaction QR codes of an Ant Blockchain.
//! - [`CopyAntChainContractProject`](mod@copy_ant_chain_contract_project): Copies an existing contract project within its consortium under a new name.
//! - [`CreateAntChainAccount`](mod@create_ant_chain_account): Creates an account on an Ant Blockchain from public keys that you supply.
//! - [`CreateAntChainAccountWithKeyPairAutoCreation`](mod@create_ant_chain_account_with_key_pair_auto_creation): Creates an account on an Ant Blockchain whose key pair is generated for you.
//! - [`CreateAntChainConsortium`](mod@create_ant_chain_consortium): Creates a consortium, in which Ant Blockchains and members are grouped.
//! - [`CreateAntChainContractContent`](mod@create_ant_chain_contract_content): Adds a file or folder to a contract project.
//! - [`CreateAntChainContractProject`](mod@create_ant_chain_contract_project): Creates a contract project within a consortium.
//! - [`CreateAntChainKmsAccountNew`](mod@create_ant_chain_kms_account_new): Creates a managed account on an Ant Blockchain, with its key kept in KMS.
//! - [`DeleteAntChainConsortium`](mod@delete_ant_chain_consortium): Deletes a consortium of Ant blockchains.
//! - [`DeleteAntChainContractContent`](mod@delete_ant_chain_contract_content): Deletes one file of a smart contract project.
//! - [`DeleteAntChainContractProject`](mod@delete_ant_chain_contract_project): Deletes a smart contract project from a consortium.
//! - [`DeleteAntChainMiniAppQRCodeAuthorizedUser`](mod@delete_ant_chain_mini_app_qr_code_authorized_user): Takes a phone number's permission to scan an Ant Blockchain's transaction QR codes away.
//! - [`DescribeAntChainAccounts`](mod@describe_ant_chain_accounts): Lists the accounts on an Ant Blockchain.
//! - [`DescribeAntChainAccountsV2`](mod@describe_ant_chain_accounts_v2): Lists the accounts on an Ant Blockchain, for the China site only.
//! - [`DescribeAntChainBlock`](mod@describe_ant_chain_block): Shows the block at a given height of an Ant Blockchain.
//! - [`DescribeAntChainBlockV2`](mod@describe_ant_chain_block_v2): Shows the block at a given height of an Ant Blockchain, for the China site only.
//! - [`DescribeAntChainCertificateApplications`](mod@describe_ant_chain_certificate_applications): Lists the members' applications to connect to an Ant Blockchain, by status.
//! - [`DescribeAntChainCertificateApplicationsV2`](mod@describe_ant_chain_certificate_applications_v2): Second version of `DescribeAntChainCertificateApplications`, which also takes a consortium ID.
//! - [`DescribeAntChainConsortiums`](mod@describe_ant_chain_consortiums): Lists the Ant Blockchain consortiums of the account.
//! - [`DescribeAntChainConsortiumsV2`](mod@describe_ant_chain_consortiums_v2): Lists the Ant Blockchain consortiums of the account, for the China site only.
//! - [`DescribeAntChainContractProjectContentTree`](mod@describe_ant_chain_contract_project_content_tree): Returns the tree of files and folders in a contract project.
//! - [`DescribeAntChainContractProjectContentTreeV2`](mod@describe_ant_chain_contract_project_content_tree_v2): Returns the file and folder tree of a contract project, for the China site only.
//! - [`DescribeAntChainContractProjects`](mod@describe_ant_chain_contract_projects): Lists the contract projects of a consortium.
//! - [`DescribeAntChainContractProjectsV2`](mod@describe_ant_chain_contract_projects_v2): Lists the contract projects of a consortium, for the China site only.
//! - [`DescribeAntChainDownloadPaths`](mod@describe_ant_chain_download_paths): Returns download addresses of the certificates for an Ant Blockchain.
//! - [`DescribeAntChainDownloadPathsV2`](mod@describe_ant_chain_download_paths_v2): Returns download addresses of an Ant Blockchain's certificates, for the China site only.
//! - [`DescribeAntChainInformation`](mod@describe_ant_chain_information): Shows basic information on an Ant Blockchain.
//! - [`DescribeAntChainInformationV2`](mod@describe_ant_chain_information_v2): Shows basic information on an Ant Blockchain, for the China site only.
//! - [`DescribeAntChainLatestBlocks`](mod@describe_ant_chain_latest_blocks): Lists the newest blocks of an Ant Blockchain.
//! - [`DescribeAntChainLatestBlocksV2`](mod@describe_ant_chain_latest_blocks_v2): Lists the newest blocks of an Ant Blockchain, for the China site only.
//! - [`DescribeAntChainLatestTransactionDigests`](mod@describe_ant_chain_latest_transaction_digests): Lists digests of the newest transactions on an Ant Blockchain.
//! - [`DescribeAntChainLatestTransactionDigestsV2`](mod@describe_ant_chain_latest_transaction_digests_v2): Lists digests of an Ant Blockchain's newest transactions, for the China site only.
//! - [`DescribeAntChainMembers`](mod@describe_ant_chain_members): Lists the members of an Ant Blockchain consortium.
//! - [`DescribeAntChainMembersV2`](mod@describe_ant_chain_members_v2): Lists the members of an Ant Blockchain consortium, for the China site only.
//! - [`DescribeAntChainMiniAppBrowserQRCodeAccessLog`](mod@describe_ant_chain_mini_app_browser_qr_code_access_log): Returns statistics on scans of an Ant Blockchain's transaction QR codes in Alipay.
//! - [`DescribeAntChainMiniAppBrowserQRCodeAccessLogV2`](mod@describe_ant_chain_mini_app_browser_qr_code_access_log_v2): Second version of `DescribeAntChainMiniAppBrowserQRCodeAccessLog`, with the same parameters.
//! - [`DescribeAntChainMiniAppBrowserQRCodeAuthorizedUsers`](mod@describe_ant_chain_mini_app_browser_qr_code_authorized_users): Lists the users who may scan an Ant Blockchain's transaction QR codes.
//! - [`DescribeAntChainMiniAppBrowserQRCodeAuthorizedUsersV2`](mod@describe_ant_chain_mini_app_browser_qr_code_authorized_users_v2): Second version of `DescribeAntChainMiniAppBrowserQRCodeAuthorizedUsers`, with the same parameters.
//! - [`DescribeAntChainMiniAppBrowserTransactionQRCode`](mod@describe_ant_chain_mini_app_browser_transaction_qr_code): Returns the QR code of a transaction, found by its hash.
//! - [`DescribeAntChainMiniAppBrowserTransactionQRCodeNew`](mod@describe_ant_chain_mini_app_browser_transaction_qr_code_new): Returns the QR code of a transaction, found by hash, for the China site only.
//! - [`DescribeAntChainNodes`](mod@describe_ant_chain_nodes): Lists the nodes of an Ant Blockchain.
//! - [`DescribeAntChainNodesV2`](mod@describe_ant_chain_nodes_v2): Lists the nodes of an Ant Blockchain; also takes a consortium ID.
//! - [`DescribeAntChainQRCodeAuthorization`](mod@describe_ant_chain_qr_code_authorization): Shows the authorization status of an Ant Blockchain's transaction QR codes, by type.
//! - [`DescribeAntChainQRCodeAuthorizationV2`](mod@describe_ant_chain_qr_code_authorization_v2): Second version of `DescribeAntChainQRCodeAuthorization`, with the same parameters.
//! - [`DescribeAntChainTransaction`](mod@describe_ant_chain_transaction): Shows a transaction on an Ant Blockchain, found by its hash.
//! - [`DescribeAntChainTransactionReceipt`](mod@describe_ant_chain_transaction_receipt): Shows the receipt of a transaction on an Ant Blockchain, found by its hash.
//! - [`DescribeAntChainTransactionReceiptV2`](mod@describe_ant_chain_transaction_receipt_v2): Shows the receipt of a transaction, found by its hash, for the China site only.
//! - [`DescribeAntChainTransactionStatistics`](mod@describe_ant_chain_transaction_statistics): Returns transaction statistics of an Ant Blockchain over a time range.
//! - [`DescribeAntChainTransactionStatisticsV2`](mod@describe_ant_chain_transaction_statistics_v2): Returns transaction statistics of an Ant Blockchain, for the China site only.
//! - [`DescribeAntChainTransactionV2`](mod@describe_ant_chain_transaction_v2): Shows a transaction, found by its hash, for the China site only.
//! - [`DescribeAntChains`](mod@describe_ant_chains): Lists the Ant Blockchains of a consortium.
//! - [`DescribeAntChainsV2`](mod@describe_ant_chains_v2): Lists the Ant Blockchains of a consortium, for the China site only.
//! - [`FreezeAntChainAccount`](mod@freeze_ant_chain_account): Freezes an account on an Ant blockchain, so that it can make no transactions.
//! - [`ResetAntChainCertificate`](mod@reset_ant_chain_certificate): Resets the certificate with which the account connects to an Ant Blockchain.
//! - [`ResetAntChainUserCertificate`](mod@reset_ant_chain_user_certificate): Resets the certificate of another user of an Ant Blockchain.
//! - [`UnfreezeAntChainAccount`](mod@unfreeze_ant_chain_account): Unfreezes an account on an Ant blockchain, which can make transactions again.
//! - [`UpdateAntChain`](mod@update_ant_chain): Changes the name of an Ant Blockchain.
//! - [`UpdateAntChainConsortium`](mod@update_ant_chain_consortium): Changes name or description of an Ant Blockchain consortium.
//! - [`UpdateAntChainContractContent`](mod@update_ant_chain_contract_content): Changes a file or folder of a contract project, such as its text or name.
//! - [`UpdateAntChainContractProject`](mod@update_ant_chain_contract_project): Changes name, version, or description of a contract project.
//! - [`UpdateAntChainMember`](mod@update_ant_chain_member): Changes the name of a member in an Ant Blockchain consortium.
//! - [`UpdateAntChainQRCodeAuthorization`](mod@update_ant_chain_qr_code_authorization): Sets the authorization type of an Ant Blockchain's transaction QR codes.
//!
//! ## Chaincode 2.0
//!
//! - [`ApproveFabricChaincodeDefinition`](mod@approve_fabric_chaincode_definition): Approves the definition of a chaincode of version 2.0 for an organization.
//! - [`CreateFabricChaincodePackage`](mod@create_fabric_chaincode_package): Creates a chaincode package for Fabric 2.0 from a file in OSS.
//! - [`DescribeFabricChaincodeDefinitionTask`](mod@describe_fabric_chaincode_definition_task): Lists the tasks on a Fabric 2.0 chaincode definition.
//! - [`DescribeFabricOrganizationChaincodePackage`](mod@describe_fabric_organization_chaincode_package): Lists the Fabric 2.0 chaincode packages of an organization.
//! - [`InstallFabricChaincodePackage`](mod@install_fabric_chaincode_package): Installs a chaincode package of version 2.0 for an organization.
//! - [`SubmitFabricChaincodeDefinition`](mod@submit_fabric_chaincode_definition): Submits a Fabric 2.0 chaincode definition to a channel, with its endorsement policy.
//! - [`UpgradeFabricChaincodeDefinition`](mod@upgrade_fabric_chaincode_definition): Upgrades the definition of a Fabric 2.0 chaincode to another package or version.
//!
//! ## Hyperledger Fabric
//!
//! - [`AcceptFabricInvitation`](mod@accept_fabric_invitation): Accepts or declines an invitation to join a Fabric consortium.
//! - [`CheckFabricConsortiumDomain`](mod@check_fabric_consortium_domain): Checks whether a domain name is still free for a Fabric consortium.
//! - [`CheckFabricOrganizationDomain`](mod@check_fabric_organization_domain): Checks whether a domain name is still free for a Fabric organization.
//! - [`ConfirmFabricConsortiumMember`](mod@confirm_fabric_consortium_member): Accepts applications of organizations to join a consortium.
//! - [`CreateFabricChaincode`](mod@create_fabric_chaincode): Creates a Fabric chaincode on a channel from a package in OSS.
//! - [`CreateFabricChannel`](mod@create_fabric_channel): Creates a channel in a Fabric consortium with block settings and its first organizations.
//! - [`CreateFabricChannelMember`](mod@create_fabric_channel_member): Adds other organizations to a Fabric channel.
//! - [`CreateFabricConsortium`](mod@create_fabric_consortium): Creates a Fabric consortium, its orderers, and its member organizations.
//! - [`CreateFabricConsortiumMember`](mod@create_fabric_consortium_member): Proposes that organizations join a Fabric consortium.
//! - [`CreateFabricOrganization`](mod@create_fabric_organization): Creates a Fabric organization with its peers.
//! - [`CreateFabricOrganizationUser`](mod@create_fabric_organization_user): Creates a user within a Fabric organization.
//! - [`DeleteFabricChaincode`](mod@delete_fabric_chaincode): Deletes a faulty chaincode, given by its ID.
//! - [`DescribeFabricCandidateOrganizations`](mod@describe_fabric_candidate_organizations): Lists the organizations that could accept an invitation to a Fabric consortium.
//! - [`DescribeFabricChaincodeUploadPolicy`](mod@describe_fabric_chaincode_upload_policy): Returns the policy with which a chaincode package can be uploaded to OSS.
//! - [`DescribeFabricChannelMembers`](mod@describe_fabric_channel_members): Lists the organizations in a Fabric channel with invitation time and state.
//! - [`DescribeFabricConsortiumAdminStatus`](mod@describe_fabric_consortium_admin_status): Shows for each Fabric consortium whether the account administers it.
//! - [`DescribeFabricConsortiumChaincodes`](mod@describe_fabric_consortium_chaincodes): Lists the chaincodes of a Fabric consortium with channel, version, and state.
//! - [`DescribeFabricConsortiumChannels`](mod@describe_fabric_consortium_channels): Lists the channels of a Fabric consortium with their block settings and member counts.
//! - [`DescribeFabricConsortiumConfig`](mod@describe_fabric_consortium_config): Lists the parameter values that are valid when you create a Fabric consortium.
//! - [`DescribeFabricConsortiumDeletable`](mod@describe_fabric_consortium_deletable): Tells whether a Fabric consortium can be deleted.
//! - [`DescribeFabricConsortiumMemberApproval`](mod@describe_fabric_consortium_member_approval): Shows the approval state of the members of a Fabric consortium.
//! - [`DescribeFabricConsortiumMembers`](mod@describe_fabric_consortium_members): Lists the organizations in a Fabric consortium.
//! - [`DescribeFabricConsortiumOrderers`](mod@describe_fabric_consortium_orderers): Lists the orderers of a Fabric consortium with domain, port, and instance type.
//! - [`DescribeFabricConsortiumSpecs`](mod@describe_fabric_consortium_specs): Lists the specifications in which Fabric consortiums are offered.
//! - [`DescribeFabricConsortiums`](mod@describe_fabric_consortiums): Lists Fabric consortiums, optionally filtered by ID or tags.
//! - [`DescribeFabricExplorer`](mod@describe_fabric_explorer): Passes a request on to the explorer that browses a Fabric ledger.
//! - [`DescribeFabricInvitationCode`](mod@describe_fabric_invitation_code): Returns the invitation link with which organizations can join a Fabric consortium.
//! - [`DescribeFabricInviter`](mod@describe_fabric_inviter): Shows who sent an invitation, found by its code.
//! - [`DescribeFabricOrdererLogs`](mod@describe_fabric_orderer_logs): Returns the last lines of an orderer's log.
//! - [`DescribeFabricOrganization`](mod@describe_fabric_organization): Shows one Fabric organization in detail.
//! - [`DescribeFabricOrganizationChaincodes`](mod@describe_fabric_organization_chaincodes): Lists the chaincodes of a Fabric organization and whether each one is installed.
//! - [`DescribeFabricOrganizationChannels`](mod@describe_fabric_organization_channels): Lists the channels that a given Fabric organization has joined.
//! - [`DescribeFabricOrganizationDeletable`](mod@describe_fabric_organization_deletable): Tells whether a Fabric organization can be deleted.
//! - [`DescribeFabricOrganizationMembers`](mod@describe_fabric_organization_members): Lists the consortiums that a Fabric organization belongs to, with their members.
//! - [`DescribeFabricOrganizationPeers`](mod@describe_fabric_organization_peers): Lists the peers of a Fabric organization with their addresses and ports.
//! - [`DescribeFabricOrganizationSpecs`](mod@describe_fabric_organization_specs): Lists the specifications in which Fabric organizations are offered.
//! - [`DescribeFabricOrganizationUsers`](mod@describe_fabric_organization_users): Lists the users of a Fabric organization with creation and expiration times.
//! - [`DescribeFabricOrganizations`](mod@describe_fabric_organizations): Lists the Fabric organizations of the account, optionally by tags.
//! - [`DescribeFabricPeerLogs`](mod@describe_fabric_peer_logs): Returns the last lines of a peer's log.
//! - [`DescribeRootDomain`](mod@describe_root_domain): Returns the root domain that is available in Blockchain as a Service.
//! - [`DownloadFabricOrganizationSDK`](mod@download_fabric_organization_sdk): Returns the SDK files of a Fabric organization for one of its users.
//! - [`InstallFabricChaincode`](mod@install_fabric_chaincode): Installs a chaincode on the peers of the organization, ahead of instantiating it.
//! - [`InstantiateFabricChaincode`](mod@instantiate_fabric_chaincode): Instantiates an installed chaincode on its channel, so that it can be called.
//! - [`JoinFabricChannel`](mod@join_fabric_channel): Confirms or declines that the account's organization joins a Fabric channel.
//! - [`ListTagResources`](mod@list_tag_resources): Lists which tags are on which consortiums or organizations.
//! - [`ResetFabricOrganizationUserPassword`](mod@reset_fabric_organization_user_password): Sets a new password for a user of a Fabric organization.
//! - [`SynchronizeFabricChaincode`](mod@synchronize_fabric_chaincode): Brings the stored state of chaincode upgrades and instantiations up to date.
//! - [`TagResources`](mod@tag_resources): Puts tags on Fabric consortiums or organizations.
//! - [`UntagResources`](mod@untag_resources): Removes tags from Fabric consortiums or organizations.
//! - [`UpgradeFabricChaincode`](mod@upgrade_fabric_chaincode): Upgrades a Fabric chaincode and can change its endorsement policy.
//!
//! ## Others
//!
//! - [`DescribeAntChainLatestTransactionV2`](mod@describe_ant_chain_latest_transaction_v2): Returns transaction counts and block heights by day for a blockchain and time range.
//! - [`DescribeEthereumDeletable`](mod@describe_ethereum_deletable): Tells whether an Ethereum network can be deleted.
//! - [`DescribeFabricEcosphereSpecs`](mod@describe_fabric_ecosphere_specs): Lists the Fabric specifications with node counts and whether each one is enabled.
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

pub mod accept_fabric_invitation;
pub mod apply_ant_chain_certificate;
pub mod apply_ant_chain_certificate_with_key_auto_creation;
pub mod approve_fabric_chaincode_definition;
pub mod batch_add_ant_chain_mini_app_qr_code_authorized_users;
pub mod check_fabric_consortium_domain;
pub mod check_fabric_organization_domain;
pub mod confirm_fabric_consortium_member;
pub mod copy_ant_chain_contract_project;
pub mod create_ant_chain_account;
pub mod create_ant_chain_account_with_key_pair_auto_creation;
pub mod create_ant_chain_consortium;
pub mod create_ant_chain_contract_content;
pub mod create_ant_chain_contract_project;
pub mod create_ant_chain_kms_account_new;
pub mod create_fabric_chaincode;
pub mod create_fabric_chaincode_package;
pub mod create_fabric_channel;
pub mod create_fabric_channel_member;
pub mod create_fabric_consortium;
pub mod create_fabric_consortium_member;
pub mod create_fabric_organization;
pub mod create_fabric_organization_user;
pub mod delete_ant_chain_consortium;
pub mod delete_ant_chain_contract_content;
pub mod delete_ant_chain_contract_project;
pub mod delete_ant_chain_mini_app_qr_code_authorized_user;
pub mod delete_fabric_chaincode;
pub mod describe_ant_chain_accounts;
pub mod describe_ant_chain_accounts_v2;
pub mod describe_ant_chain_block;
pub mod describe_ant_chain_block_v2;
pub mod describe_ant_chain_certificate_applications;
pub mod describe_ant_chain_certificate_applications_v2;
pub mod describe_ant_chain_consortiums;
pub mod describe_ant_chain_consortiums_v2;
pub mod describe_ant_chain_contract_project_content_tree;
pub mod describe_ant_chain_contract_project_content_tree_v2;
pub mod describe_ant_chain_contract_projects;
pub mod describe_ant_chain_contract_projects_v2;
pub mod describe_ant_chain_download_paths;
pub mod describe_ant_chain_download_paths_v2;
pub mod describe_ant_chain_information;
pub mod describe_ant_chain_information_v2;
pub mod describe_ant_chain_latest_blocks;
pub mod describe_ant_chain_latest_blocks_v2;
pub mod describe_ant_chain_latest_transaction_digests;
pub mod describe_ant_chain_latest_transaction_digests_v2;
pub mod describe_ant_chain_latest_transaction_v2;
pub mod describe_ant_chain_members;
pub mod describe_ant_chain_members_v2;
pub mod describe_ant_chain_mini_app_browser_qr_code_access_log;
pub mod describe_ant_chain_mini_app_browser_qr_code_access_log_v2;
pub mod describe_ant_chain_mini_app_browser_qr_code_authorized_users;
pub mod describe_ant_chain_mini_app_browser_qr_code_authorized_users_v2;
pub mod describe_ant_chain_mini_app_browser_transaction_qr_code;
pub mod describe_ant_chain_mini_app_browser_transaction_qr_code_new;
pub mod describe_ant_chain_nodes;
pub mod describe_ant_chain_nodes_v2;
pub mod describe_ant_chain_qr_code_authorization;
pub mod describe_ant_chain_qr_code_authorization_v2;
pub mod describe_ant_chain_transaction;
pub mod describe_ant_chain_transaction_receipt;
pub mod describe_ant_chain_transaction_receipt_v2;
pub mod describe_ant_chain_transaction_statistics;
pub mod describe_ant_chain_transaction_statistics_v2;
pub mod describe_ant_chain_transaction_v2;
pub mod describe_ant_chains;
pub mod describe_ant_chains_v2;
pub mod describe_ethereum_deletable;
pub mod describe_fabric_candidate_organizations;
pub mod describe_fabric_chaincode_definition_task;
pub mod describe_fabric_chaincode_upload_policy;
pub mod describe_fabric_channel_members;
pub mod describe_fabric_consortium_admin_status;
pub mod describe_fabric_consortium_chaincodes;
pub mod describe_fabric_consortium_channels;
pub mod describe_fabric_consortium_config;
pub mod describe_fabric_consortium_deletable;
pub mod describe_fabric_consortium_member_approval;
pub mod describe_fabric_consortium_members;
pub mod describe_fabric_consortium_orderers;
pub mod describe_fabric_consortium_specs;
pub mod describe_fabric_consortiums;
pub mod describe_fabric_ecosphere_specs;
pub mod describe_fabric_explorer;
pub mod describe_fabric_invitation_code;
pub mod describe_fabric_inviter;
pub mod describe_fabric_orderer_logs;
pub mod describe_fabric_organization;
pub mod describe_fabric_organization_chaincode_package;
pub mod describe_fabric_organization_chaincodes;
pub mod describe_fabric_organization_channels;
pub mod describe_fabric_organization_deletable;
pub mod describe_fabric_organization_members;
pub mod describe_fabric_organization_peers;
pub mod describe_fabric_organization_specs;
pub mod describe_fabric_organization_users;
pub mod describe_fabric_organizations;
pub mod describe_fabric_peer_logs;
pub mod describe_regions;
pub mod describe_root_domain;
pub mod describe_tasks;
pub mod download_fabric_organization_sdk;
pub mod freeze_ant_chain_account;
pub mod install_fabric_chaincode;
pub mod install_fabric_chaincode_package;
pub mod instantiate_fabric_chaincode;
pub mod join_fabric_channel;
pub mod list_tag_resources;
pub mod reset_ant_chain_certificate;
pub mod reset_ant_chain_user_certificate;
pub mod reset_fabric_organization_user_password;
pub mod submit_fabric_chaincode_definition;
pub mod synchronize_fabric_chaincode;
pub mod tag_resources;
pub mod unfreeze_ant_chain_account;
pub mod untag_resources;
pub mod update_ant_chain;
pub mod update_ant_chain_consortium;
pub mod update_ant_chain_contract_content;
pub mod update_ant_chain_contract_project;
pub mod update_ant_chain_member;
pub mod update_ant_chain_qr_code_authorization;
pub mod upgrade_fabric_chaincode;
pub mod upgrade_fabric_chaincode_definition;
pub mod errors;
pub mod types;

pub use errors::DocumentedError;

#[cfg_attr(doc, doc(hidden))]
pub use {
    accept_fabric_invitation::{AcceptFabricInvitationRequest, AcceptFabricInvitationResponse},
    apply_ant_chain_certificate::{ApplyAntChainCertificateRequest, ApplyAntChainCertificateResponse},
    apply_ant_chain_certificate_with_key_auto_creation::{ApplyAntChainCertificateWithKeyAutoCreationRequest, ApplyAntChainCertificateWithKeyAutoCreationResponse},
    approve_fabric_chaincode_definition::{ApproveFabricChaincodeDefinitionRequest, ApproveFabricChaincodeDefinitionResponse},
    batch_add_ant_chain_mini_app_qr_code_authorized_users::{BatchAddAntChainMiniAppQRCodeAuthorizedUsersRequest, BatchAddAntChainMiniAppQRCodeAuthorizedUsersResponse},
    check_fabric_consortium_domain::{CheckFabricConsortiumDomainRequest, CheckFabricConsortiumDomainResponse},
    check_fabric_organization_domain::{CheckFabricOrganizationDomainRequest, CheckFabricOrganizationDomainResponse},
    confirm_fabric_consortium_member::{ConfirmFabricConsortiumMemberRequest, ConfirmFabricConsortiumMemberResponse},
    copy_ant_chain_contract_project::{CopyAntChainContractProjectRequest, CopyAntChainContractProjectResponse},
    create_ant_chain_account::{CreateAntChainAccountRequest, CreateAntChainAccountResponse},
    create_ant_chain_account_with_key_pair_auto_creation::{CreateAntChainAccountWithKeyPairAutoCreationRequest, CreateAntChainAccountWithKeyPairAutoCreationResponse},
    create_ant_chain_consortium::{CreateAntChainConsortiumRequest, CreateAntChainConsortiumResponse},
    create_ant_chain_contract_content::{CreateAntChainContractContentRequest, CreateAntChainContractContentResponse},
    create_ant_chain_contract_project::{CreateAntChainContractProjectRequest, CreateAntChainContractProjectResponse},
    create_ant_chain_kms_account_new::{CreateAntChainKmsAccountNewRequest, CreateAntChainKmsAccountNewResponse},
    create_fabric_chaincode::{CreateFabricChaincodeError, CreateFabricChaincodeRequest, CreateFabricChaincodeResponse},
    create_fabric_chaincode_package::{CreateFabricChaincodePackageError, CreateFabricChaincodePackageRequest, CreateFabricChaincodePackageResponse},
    create_fabric_channel::{CreateFabricChannelError, CreateFabricChannelRequest, CreateFabricChannelResponse},
    create_fabric_channel_member::{CreateFabricChannelMemberRequest, CreateFabricChannelMemberResponse},
    create_fabric_consortium::{CreateFabricConsortiumRequest, CreateFabricConsortiumResponse},
    create_fabric_consortium_member::{CreateFabricConsortiumMemberRequest, CreateFabricConsortiumMemberResponse},
    create_fabric_organization::{CreateFabricOrganizationRequest, CreateFabricOrganizationResponse},
    create_fabric_organization_user::{CreateFabricOrganizationUserRequest, CreateFabricOrganizationUserResponse},
    delete_ant_chain_consortium::{DeleteAntChainConsortiumRequest, DeleteAntChainConsortiumResponse},
    delete_ant_chain_contract_content::{DeleteAntChainContractContentRequest, DeleteAntChainContractContentResponse},
    delete_ant_chain_contract_project::{DeleteAntChainContractProjectRequest, DeleteAntChainContractProjectResponse},
    delete_ant_chain_mini_app_qr_code_authorized_user::{DeleteAntChainMiniAppQRCodeAuthorizedUserRequest, DeleteAntChainMiniAppQRCodeAuthorizedUserResponse},
    delete_fabric_chaincode::{DeleteFabricChaincodeRequest, DeleteFabricChaincodeResponse},
    describe_ant_chain_accounts::{DescribeAntChainAccountsRequest, DescribeAntChainAccountsResponse},
    describe_ant_chain_accounts_v2::{DescribeAntChainAccountsV2Request, DescribeAntChainAccountsV2Response},
    describe_ant_chain_block::{DescribeAntChainBlockRequest, DescribeAntChainBlockResponse},
    describe_ant_chain_block_v2::{DescribeAntChainBlockV2Request, DescribeAntChainBlockV2Response},
    describe_ant_chain_certificate_applications::{DescribeAntChainCertificateApplicationsRequest, DescribeAntChainCertificateApplicationsResponse},
    describe_ant_chain_certificate_applications_v2::{DescribeAntChainCertificateApplicationsV2Request, DescribeAntChainCertificateApplicationsV2Response},
    describe_ant_chain_consortiums::{DescribeAntChainConsortiumsRequest, DescribeAntChainConsortiumsResponse},
    describe_ant_chain_consortiums_v2::{DescribeAntChainConsortiumsV2Request, DescribeAntChainConsortiumsV2Response},
    describe_ant_chain_contract_project_content_tree::{DescribeAntChainContractProjectContentTreeRequest, DescribeAntChainContractProjectContentTreeResponse},
    describe_ant_chain_contract_project_content_tree_v2::{DescribeAntChainContractProjectContentTreeV2Request, DescribeAntChainContractProjectContentTreeV2Response},
    describe_ant_chain_contract_projects::{DescribeAntChainContractProjectsRequest, DescribeAntChainContractProjectsResponse},
    describe_ant_chain_contract_projects_v2::{DescribeAntChainContractProjectsV2Request, DescribeAntChainContractProjectsV2Response},
    describe_ant_chain_download_paths::{DescribeAntChainDownloadPathsRequest, DescribeAntChainDownloadPathsResponse},
    describe_ant_chain_download_paths_v2::{DescribeAntChainDownloadPathsV2Request, DescribeAntChainDownloadPathsV2Response},
    describe_ant_chain_information::{DescribeAntChainInformationRequest, DescribeAntChainInformationResponse},
    describe_ant_chain_information_v2::{DescribeAntChainInformationV2Request, DescribeAntChainInformationV2Response},
    describe_ant_chain_latest_blocks::{DescribeAntChainLatestBlocksRequest, DescribeAntChainLatestBlocksResponse},
    describe_ant_chain_latest_blocks_v2::{DescribeAntChainLatestBlocksV2Request, DescribeAntChainLatestBlocksV2Response},
    describe_ant_chain_latest_transaction_digests::{DescribeAntChainLatestTransactionDigestsRequest, DescribeAntChainLatestTransactionDigestsResponse},
    describe_ant_chain_latest_transaction_digests_v2::{DescribeAntChainLatestTransactionDigestsV2Request, DescribeAntChainLatestTransactionDigestsV2Response},
    describe_ant_chain_latest_transaction_v2::{DescribeAntChainLatestTransactionV2Request, DescribeAntChainLatestTransactionV2Response},
    describe_ant_chain_members::{DescribeAntChainMembersRequest, DescribeAntChainMembersResponse},
    describe_ant_chain_members_v2::{DescribeAntChainMembersV2Request, DescribeAntChainMembersV2Response},
    describe_ant_chain_mini_app_browser_qr_code_access_log::{DescribeAntChainMiniAppBrowserQRCodeAccessLogRequest, DescribeAntChainMiniAppBrowserQRCodeAccessLogResponse},
    describe_ant_chain_mini_app_browser_qr_code_access_log_v2::{DescribeAntChainMiniAppBrowserQRCodeAccessLogV2Request, DescribeAntChainMiniAppBrowserQRCodeAccessLogV2Response},
    describe_ant_chain_mini_app_browser_qr_code_authorized_users::{DescribeAntChainMiniAppBrowserQRCodeAuthorizedUsersRequest, DescribeAntChainMiniAppBrowserQRCodeAuthorizedUsersResponse},
    describe_ant_chain_mini_app_browser_qr_code_authorized_users_v2::{DescribeAntChainMiniAppBrowserQRCodeAuthorizedUsersV2Request, DescribeAntChainMiniAppBrowserQRCodeAuthorizedUsersV2Response},
    describe_ant_chain_mini_app_browser_transaction_qr_code::{DescribeAntChainMiniAppBrowserTransactionQRCodeRequest, DescribeAntChainMiniAppBrowserTransactionQRCodeResponse},
    describe_ant_chain_mini_app_browser_transaction_qr_code_new::{DescribeAntChainMiniAppBrowserTransactionQRCodeNewRequest, DescribeAntChainMiniAppBrowserTransactionQRCodeNewResponse},
    describe_ant_chain_nodes::{DescribeAntChainNodesRequest, DescribeAntChainNodesResponse},
    describe_ant_chain_nodes_v2::{DescribeAntChainNodesV2Request, DescribeAntChainNodesV2Response},
    describe_ant_chain_qr_code_authorization::{DescribeAntChainQRCodeAuthorizationRequest, DescribeAntChainQRCodeAuthorizationResponse},
    describe_ant_chain_qr_code_authorization_v2::{DescribeAntChainQRCodeAuthorizationV2Request, DescribeAntChainQRCodeAuthorizationV2Response},
    describe_ant_chain_transaction::{DescribeAntChainTransactionRequest, DescribeAntChainTransactionResponse},
    describe_ant_chain_transaction_receipt::{DescribeAntChainTransactionReceiptRequest, DescribeAntChainTransactionReceiptResponse},
    describe_ant_chain_transaction_receipt_v2::{DescribeAntChainTransactionReceiptV2Request, DescribeAntChainTransactionReceiptV2Response},
    describe_ant_chain_transaction_statistics::{DescribeAntChainTransactionStatisticsRequest, DescribeAntChainTransactionStatisticsResponse},
    describe_ant_chain_transaction_statistics_v2::{DescribeAntChainTransactionStatisticsV2Request, DescribeAntChainTransactionStatisticsV2Response},
    describe_ant_chain_transaction_v2::{DescribeAntChainTransactionV2Request, DescribeAntChainTransactionV2Response},
    describe_ant_chains::{DescribeAntChainsRequest, DescribeAntChainsResponse},
    describe_ant_chains_v2::{DescribeAntChainsV2Request, DescribeAntChainsV2Response},
    describe_ethereum_deletable::{DescribeEthereumDeletableRequest, DescribeEthereumDeletableResponse},
    describe_fabric_candidate_organizations::{DescribeFabricCandidateOrganizationsRequest, DescribeFabricCandidateOrganizationsResponse},
    describe_fabric_chaincode_definition_task::{DescribeFabricChaincodeDefinitionTaskRequest, DescribeFabricChaincodeDefinitionTaskResponse},
    describe_fabric_chaincode_upload_policy::{DescribeFabricChaincodeUploadPolicyRequest, DescribeFabricChaincodeUploadPolicyResponse},
    describe_fabric_channel_members::{DescribeFabricChannelMembersRequest, DescribeFabricChannelMembersResponse},
    describe_fabric_consortium_admin_status::{DescribeFabricConsortiumAdminStatusRequest, DescribeFabricConsortiumAdminStatusResponse},
    describe_fabric_consortium_chaincodes::{DescribeFabricConsortiumChaincodesRequest, DescribeFabricConsortiumChaincodesResponse},
    describe_fabric_consortium_channels::{DescribeFabricConsortiumChannelsRequest, DescribeFabricConsortiumChannelsResponse},
    describe_fabric_consortium_config::{DescribeFabricConsortiumConfigRequest, DescribeFabricConsortiumConfigResponse},
    describe_fabric_consortium_deletable::{DescribeFabricConsortiumDeletableRequest, DescribeFabricConsortiumDeletableResponse},
    describe_fabric_consortium_member_approval::{DescribeFabricConsortiumMemberApprovalRequest, DescribeFabricConsortiumMemberApprovalResponse},
    describe_fabric_consortium_members::{DescribeFabricConsortiumMembersRequest, DescribeFabricConsortiumMembersResponse},
    describe_fabric_consortium_orderers::{DescribeFabricConsortiumOrderersRequest, DescribeFabricConsortiumOrderersResponse},
    describe_fabric_consortium_specs::{DescribeFabricConsortiumSpecsRequest, DescribeFabricConsortiumSpecsResponse},
    describe_fabric_consortiums::{DescribeFabricConsortiumsRequest, DescribeFabricConsortiumsResponse},
    describe_fabric_ecosphere_specs::{DescribeFabricEcosphereSpecsRequest, DescribeFabricEcosphereSpecsResponse},
    describe_fabric_explorer::{DescribeFabricExplorerRequest, DescribeFabricExplorerResponse},
    describe_fabric_invitation_code::{DescribeFabricInvitationCodeRequest, DescribeFabricInvitationCodeResponse},
    describe_fabric_inviter::{DescribeFabricInviterRequest, DescribeFabricInviterResponse},
    describe_fabric_orderer_logs::{DescribeFabricOrdererLogsRequest, DescribeFabricOrdererLogsResponse},
    describe_fabric_organization::{DescribeFabricOrganizationRequest, DescribeFabricOrganizationResponse},
    describe_fabric_organization_chaincode_package::{DescribeFabricOrganizationChaincodePackageRequest, DescribeFabricOrganizationChaincodePackageResponse},
    describe_fabric_organization_chaincodes::{DescribeFabricOrganizationChaincodesRequest, DescribeFabricOrganizationChaincodesResponse},
    describe_fabric_organization_channels::{DescribeFabricOrganizationChannelsRequest, DescribeFabricOrganizationChannelsResponse},
    describe_fabric_organization_deletable::{DescribeFabricOrganizationDeletableRequest, DescribeFabricOrganizationDeletableResponse},
    describe_fabric_organization_members::{DescribeFabricOrganizationMembersRequest, DescribeFabricOrganizationMembersResponse},
    describe_fabric_organization_peers::{DescribeFabricOrganizationPeersRequest, DescribeFabricOrganizationPeersResponse},
    describe_fabric_organization_specs::{DescribeFabricOrganizationSpecsRequest, DescribeFabricOrganizationSpecsResponse},
    describe_fabric_organization_users::{DescribeFabricOrganizationUsersRequest, DescribeFabricOrganizationUsersResponse},
    describe_fabric_organizations::{DescribeFabricOrganizationsRequest, DescribeFabricOrganizationsResponse},
    describe_fabric_peer_logs::{DescribeFabricPeerLogsRequest, DescribeFabricPeerLogsResponse},
    describe_regions::{DescribeRegionsRequest, DescribeRegionsResponse},
    describe_root_domain::{DescribeRootDomainRequest, DescribeRootDomainResponse},
    describe_tasks::{DescribeTasksRequest, DescribeTasksResponse},
    download_fabric_organization_sdk::{DownloadFabricOrganizationSDKRequest, DownloadFabricOrganizationSDKResponse},
    freeze_ant_chain_account::{FreezeAntChainAccountRequest, FreezeAntChainAccountResponse},
    install_fabric_chaincode::{InstallFabricChaincodeRequest, InstallFabricChaincodeResponse},
    install_fabric_chaincode_package::{InstallFabricChaincodePackageRequest, InstallFabricChaincodePackageResponse},
    instantiate_fabric_chaincode::{InstantiateFabricChaincodeRequest, InstantiateFabricChaincodeResponse},
    join_fabric_channel::{JoinFabricChannelRequest, JoinFabricChannelResponse},
    list_tag_resources::{ListTagResourcesError, ListTagResourcesRequest, ListTagResourcesResponse},
    reset_ant_chain_certificate::{ResetAntChainCertificateRequest, ResetAntChainCertificateResponse},
    reset_ant_chain_user_certificate::{ResetAntChainUserCertificateRequest, ResetAntChainUserCertificateResponse},
    reset_fabric_organization_user_password::{ResetFabricOrganizationUserPasswordRequest, ResetFabricOrganizationUserPasswordResponse},
    submit_fabric_chaincode_definition::{SubmitFabricChaincodeDefinitionError, SubmitFabricChaincodeDefinitionRequest, SubmitFabricChaincodeDefinitionResponse},
    synchronize_fabric_chaincode::{SynchronizeFabricChaincodeError, SynchronizeFabricChaincodeRequest, SynchronizeFabricChaincodeResponse},
    tag_resources::{TagResourcesError, TagResourcesRequest, TagResourcesResponse},
    unfreeze_ant_chain_account::{UnfreezeAntChainAccountRequest, UnfreezeAntChainAccountResponse},
    untag_resources::{UntagResourcesError, UntagResourcesRequest, UntagResourcesResponse},
    update_ant_chain::{UpdateAntChainRequest, UpdateAntChainResponse},
    update_ant_chain_consortium::{UpdateAntChainConsortiumRequest, UpdateAntChainConsortiumResponse},
    update_ant_chain_contract_content::{UpdateAntChainContractContentRequest, UpdateAntChainContractContentResponse},
    update_ant_chain_contract_project::{UpdateAntChainContractProjectRequest, UpdateAntChainContractProjectResponse},
    update_ant_chain_member::{UpdateAntChainMemberRequest, UpdateAntChainMemberResponse},
    update_ant_chain_qr_code_authorization::{UpdateAntChainQRCodeAuthorizationRequest, UpdateAntChainQRCodeAuthorizationResponse},
    upgrade_fabric_chaincode::{UpgradeFabricChaincodeRequest, UpgradeFabricChaincodeResponse},
    upgrade_fabric_chaincode_definition::{UpgradeFabricChaincodeDefinitionError, UpgradeFabricChaincodeDefinitionRequest, UpgradeFabricChaincodeDefinitionResponse},
};

/// What the calls of this product have in common.
pub static PRODUCT: Product = Product {
    code: "Baas",
    version: "2018-12-21",
    endpoints: Endpoints {
        central: None,
        regional: &[
            RegionalEndpoint::public(
                "ap-northeast-1",
                "baas.ap-southeast-1.aliyuncs.com",
            ),
            RegionalEndpoint::public("ap-south-1", "baas.ap-southeast-1.aliyuncs.com"),
            RegionalEndpoint::public(
                "ap-southeast-1",
                "baas.ap-southeast-1.aliyuncs.com",
            ),
            RegionalEndpoint::public(
                "ap-southeast-2",
                "baas.ap-southeast-1.aliyuncs.com",
            ),
            RegionalEndpoint::public("cn-beijing", "baas.aliyuncs.com"),
            RegionalEndpoint::public("cn-hangzhou", "baas.cn-hangzhou.aliyuncs.com"),
            RegionalEndpoint::public("cn-hongkong", "baas.ap-southeast-1.aliyuncs.com"),
            RegionalEndpoint::public("cn-huhehaote", "baas.aliyuncs.com"),
            RegionalEndpoint::public(
                "cn-north-2-gov-1",
                "baas.cn-north-2-gov-1.aliyuncs.com",
            ),
            RegionalEndpoint::public("cn-qingdao", "baas.aliyuncs.com"),
            RegionalEndpoint::public("cn-shanghai", "baas.aliyuncs.com"),
            RegionalEndpoint::public("cn-shenzhen", "baas.aliyuncs.com"),
            RegionalEndpoint::public("cn-zhangjiakou", "baas.aliyuncs.com"),
            RegionalEndpoint::public("eu-central-1", "baas.ap-southeast-1.aliyuncs.com"),
            RegionalEndpoint::public("eu-west-1", "baas.ap-southeast-1.aliyuncs.com"),
            RegionalEndpoint::public("us-east-1", "baas.ap-southeast-1.aliyuncs.com"),
            RegionalEndpoint::public("us-west-1", "baas.ap-southeast-1.aliyuncs.com"),
        ],
        rule: None,
        location_code: None,
    },
};

const fn operation(action: &'static str) -> OperationInfo {
    OperationInfo::rpc(&PRODUCT, action)
}

/// Calls the operations of Blockchain as a Service.
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
    /// Accepts or declines an invitation to join a Fabric consortium.
    #[inline]
    pub fn accept_fabric_invitation(
        &self,
        request: AcceptFabricInvitationRequest,
    ) -> Call<'_, AcceptFabricInvitationRequest> {
        self.inner.call(request)
    }
    /// Applies for connection to an Ant Blockchain with a TLS certificate request that you upload.
    #[inline]
    pub fn apply_ant_chain_certificate(
        &self,
        request: ApplyAntChainCertificateRequest,
    ) -> Call<'_, ApplyAntChainCertificateRequest> {
        self.inner.call(request)
    }
    /// Applies for connection to an Ant Blockchain and has key and certificate generated.
    #[inline]
    pub fn apply_ant_chain_certificate_with_key_auto_creation(
        &self,
        request: ApplyAntChainCertificateWithKeyAutoCreationRequest,
    ) -> Call<'_, ApplyAntChainCertificateWithKeyAutoCreationRequest> {
        self.inner.call(request)
    }
    /// Approves the definition of a chaincode of version 2.0 for an organization.
    #[inline]
    pub fn approve_fabric_chaincode_definition(
        &self,
        request: ApproveFabricChaincodeDefinitionRequest,
    ) -> Call<'_, ApproveFabricChaincodeDefinitionRequest> {
        self.inner.call(request)
    }
    /// Permits several phone numbers to scan the transaction QR codes of an Ant Blockchain.
    #[inline]
    pub fn batch_add_ant_chain_mini_app_qr_code_authorized_users(
        &self,
        request: BatchAddAntChainMiniAppQRCodeAuthorizedUsersRequest,
    ) -> Call<'_, BatchAddAntChainMiniAppQRCodeAuthorizedUsersRequest> {
        self.inner.call(request)
    }
    /// Checks whether a domain name is still free for a Fabric consortium.
    #[inline]
    pub fn check_fabric_consortium_domain(
        &self,
        request: CheckFabricConsortiumDomainRequest,
    ) -> Call<'_, CheckFabricConsortiumDomainRequest> {
        self.inner.call(request)
    }
    /// Checks whether a domain name is still free for a Fabric organization.
    #[inline]
    pub fn check_fabric_organization_domain(
        &self,
        request: CheckFabricOrganizationDomainRequest,
    ) -> Call<'_, CheckFabricOrganizationDomainRequest> {
        self.inner.call(request)
    }
    /// Accepts applications of organizations to join a consortium.
    #[inline]
    pub fn confirm_fabric_consortium_member(
        &self,
        request: ConfirmFabricConsortiumMemberRequest,
    ) -> Call<'_, ConfirmFabricConsortiumMemberRequest> {
        self.inner.call(request)
    }
    /// Copies an existing contract project within its consortium under a new name.
    #[inline]
    pub fn copy_ant_chain_contract_project(
        &self,
        request: CopyAntChainContractProjectRequest,
    ) -> Call<'_, CopyAntChainContractProjectRequest> {
        self.inner.call(request)
    }
    /// Creates an account on an Ant Blockchain from public keys that you supply.
    #[inline]
    pub fn create_ant_chain_account(
        &self,
        request: CreateAntChainAccountRequest,
    ) -> Call<'_, CreateAntChainAccountRequest> {
        self.inner.call(request)
    }
    /// Creates an account on an Ant Blockchain whose key pair is generated for you.
    #[inline]
    pub fn create_ant_chain_account_with_key_pair_auto_creation(
        &self,
        request: CreateAntChainAccountWithKeyPairAutoCreationRequest,
    ) -> Call<'_, CreateAntChainAccountWithKeyPairAutoCreationRequest> {
        self.inner.call(request)
    }
    /// Creates a consortium, in which Ant Blockchains and members are grouped.
    #[inline]
    pub fn create_ant_chain_consortium(
        &self,
        request: CreateAntChainConsortiumRequest,
    ) -> Call<'_, CreateAntChainConsortiumRequest> {
        self.inner.call(request)
    }
    /// Adds a file or folder to a contract project.
    #[inline]
    pub fn create_ant_chain_contract_content(
        &self,
        request: CreateAntChainContractContentRequest,
    ) -> Call<'_, CreateAntChainContractContentRequest> {
        self.inner.call(request)
    }
    /// Creates a contract project within a consortium.
    #[inline]
    pub fn create_ant_chain_contract_project(
        &self,
        request: CreateAntChainContractProjectRequest,
    ) -> Call<'_, CreateAntChainContractProjectRequest> {
        self.inner.call(request)
    }
    /// Creates a managed account on an Ant Blockchain, with its key kept in KMS.
    #[inline]
    pub fn create_ant_chain_kms_account_new(
        &self,
        request: CreateAntChainKmsAccountNewRequest,
    ) -> Call<'_, CreateAntChainKmsAccountNewRequest> {
        self.inner.call(request)
    }
    /// Creates a Fabric chaincode on a channel from a package in OSS.
    #[inline]
    pub fn create_fabric_chaincode(
        &self,
        request: CreateFabricChaincodeRequest,
    ) -> Call<'_, CreateFabricChaincodeRequest> {
        self.inner.call(request)
    }
    /// Creates a chaincode package for Fabric 2.0 from a file in OSS.
    #[inline]
    pub fn create_fabric_chaincode_package(
        &self,
        request: CreateFabricChaincodePackageRequest,
    ) -> Call<'_, CreateFabricChaincodePackageRequest> {
        self.inner.call(request)
    }
    /// Creates a channel in a Fabric consortium with block settings and its first organizations.
    #[inline]
    pub fn create_fabric_channel(
        &self,
        request: CreateFabricChannelRequest,
    ) -> Call<'_, CreateFabricChannelRequest> {
        self.inner.call(request)
    }
    /// Adds other organizations to a Fabric channel.
    #[inline]
    pub fn create_fabric_channel_member(
        &self,
        request: CreateFabricChannelMemberRequest,
    ) -> Call<'_, CreateFabricChannelMemberRequest> {
        self.inner.call(request)
    }
    /// Creates a Fabric consortium, its orderers, and its member organizations.
    #[inline]
    pub fn create_fabric_consortium(
        &self,
        request: CreateFabricConsortiumRequest,
    ) -> Call<'_, CreateFabricConsortiumRequest> {
        self.inner.call(request)
    }
    /// Proposes that organizations join a Fabric consortium.
    #[inline]
    pub fn create_fabric_consortium_member(
        &self,
        request: CreateFabricConsortiumMemberRequest,
    ) -> Call<'_, CreateFabricConsortiumMemberRequest> {
        self.inner.call(request)
    }
    /// Creates a Fabric organization with its peers.
    #[inline]
    pub fn create_fabric_organization(
        &self,
        request: CreateFabricOrganizationRequest,
    ) -> Call<'_, CreateFabricOrganizationRequest> {
        self.inner.call(request)
    }
    /// Creates a user within a Fabric organization.
    #[inline]
    pub fn create_fabric_organization_user(
        &self,
        request: CreateFabricOrganizationUserRequest,
    ) -> Call<'_, CreateFabricOrganizationUserRequest> {
        self.inner.call(request)
    }
    /// Deletes a consortium of Ant blockchains.
    #[inline]
    pub fn delete_ant_chain_consortium(
        &self,
        request: DeleteAntChainConsortiumRequest,
    ) -> Call<'_, DeleteAntChainConsortiumRequest> {
        self.inner.call(request)
    }
    /// Deletes one file of a smart contract project.
    #[inline]
    pub fn delete_ant_chain_contract_content(
        &self,
        request: DeleteAntChainContractContentRequest,
    ) -> Call<'_, DeleteAntChainContractContentRequest> {
        self.inner.call(request)
    }
    /// Deletes a smart contract project from a consortium.
    #[inline]
    pub fn delete_ant_chain_contract_project(
        &self,
        request: DeleteAntChainContractProjectRequest,
    ) -> Call<'_, DeleteAntChainContractProjectRequest> {
        self.inner.call(request)
    }
    /// Takes a phone number's permission to scan an Ant Blockchain's transaction QR codes away.
    #[inline]
    pub fn delete_ant_chain_mini_app_qr_code_authorized_user(
        &self,
        request: DeleteAntChainMiniAppQRCodeAuthorizedUserRequest,
    ) -> Call<'_, DeleteAntChainMiniAppQRCodeAuthorizedUserRequest> {
        self.inner.call(request)
    }
    /// Deletes a faulty chaincode, given by its ID.
    #[inline]
    pub fn delete_fabric_chaincode(
        &self,
        request: DeleteFabricChaincodeRequest,
    ) -> Call<'_, DeleteFabricChaincodeRequest> {
        self.inner.call(request)
    }
    /// Lists the accounts on an Ant Blockchain.
    #[inline]
    pub fn describe_ant_chain_accounts(
        &self,
        request: DescribeAntChainAccountsRequest,
    ) -> Call<'_, DescribeAntChainAccountsRequest> {
        self.inner.call(request)
    }
    /// Lists the accounts on an Ant Blockchain, for the China site only.
    #[inline]
    pub fn describe_ant_chain_accounts_v2(
        &self,
        request: DescribeAntChainAccountsV2Request,
    ) -> Call<'_, DescribeAntChainAccountsV2Request> {
        self.inner.call(request)
    }
    /// Shows the block at a given height of an Ant Blockchain.
    #[inline]
    pub fn describe_ant_chain_block(
        &self,
        request: DescribeAntChainBlockRequest,
    ) -> Call<'_, DescribeAntChainBlockRequest> {
        self.inner.call(request)
    }
    /// Shows the block at a given height of an Ant Blockchain, for the China site only.
    #[inline]
    pub fn describe_ant_chain_block_v2(
        &self,
        request: DescribeAntChainBlockV2Request,
    ) -> Call<'_, DescribeAntChainBlockV2Request> {
        self.inner.call(request)
    }
    /// Lists the members' applications to connect to an Ant Blockchain, by status.
    #[inline]
    pub fn describe_ant_chain_certificate_applications(
        &self,
        request: DescribeAntChainCertificateApplicationsRequest,
    ) -> Call<'_, DescribeAntChainCertificateApplicationsRequest> {
        self.inner.call(request)
    }
    /// Second version of `DescribeAntChainCertificateApplications`, which also takes a consortium ID.
    #[inline]
    pub fn describe_ant_chain_certificate_applications_v2(
        &self,
        request: DescribeAntChainCertificateApplicationsV2Request,
    ) -> Call<'_, DescribeAntChainCertificateApplicationsV2Request> {
        self.inner.call(request)
    }
    /// Lists the Ant Blockchain consortiums of the account.
    #[inline]
    pub fn describe_ant_chain_consortiums(
        &self,
        request: DescribeAntChainConsortiumsRequest,
    ) -> Call<'_, DescribeAntChainConsortiumsRequest> {
        self.inner.call(request)
    }
    /// Lists the Ant Blockchain consortiums of the account, for the China site only.
    #[inline]
    pub fn describe_ant_chain_consortiums_v2(
        &self,
        request: DescribeAntChainConsortiumsV2Request,
    ) -> Call<'_, DescribeAntChainConsortiumsV2Request> {
        self.inner.call(request)
    }
    /// Returns the tree of files and folders in a contract project.
    #[inline]
    pub fn describe_ant_chain_contract_project_content_tree(
        &self,
        request: DescribeAntChainContractProjectContentTreeRequest,
    ) -> Call<'_, DescribeAntChainContractProjectContentTreeRequest> {
        self.inner.call(request)
    }
    /// Returns the file and folder tree of a contract project, for the China site only.
    #[inline]
    pub fn describe_ant_chain_contract_project_content_tree_v2(
        &self,
        request: DescribeAntChainContractProjectContentTreeV2Request,
    ) -> Call<'_, DescribeAntChainContractProjectContentTreeV2Request> {
        self.inner.call(request)
    }
    /// Lists the contract projects of a consortium.
    #[inline]
    pub fn describe_ant_chain_contract_projects(
        &self,
        request: DescribeAntChainContractProjectsRequest,
    ) -> Call<'_, DescribeAntChainContractProjectsRequest> {
        self.inner.call(request)
    }
    /// Lists the contract projects of a consortium, for the China site only.
    #[inline]
    pub fn describe_ant_chain_contract_projects_v2(
        &self,
        request: DescribeAntChainContractProjectsV2Request,
    ) -> Call<'_, DescribeAntChainContractProjectsV2Request> {
        self.inner.call(request)
    }
    /// Returns download addresses of the certificates for an Ant Blockchain.
    #[inline]
    pub fn describe_ant_chain_download_paths(
        &self,
        request: DescribeAntChainDownloadPathsRequest,
    ) -> Call<'_, DescribeAntChainDownloadPathsRequest> {
        self.inner.call(request)
    }
    /// Returns download addresses of an Ant Blockchain's certificates, for the China site only.
    #[inline]
    pub fn describe_ant_chain_download_paths_v2(
        &self,
        request: DescribeAntChainDownloadPathsV2Request,
    ) -> Call<'_, DescribeAntChainDownloadPathsV2Request> {
        self.inner.call(request)
    }
    /// Shows basic information on an Ant Blockchain.
    #[inline]
    pub fn describe_ant_chain_information(
        &self,
        request: DescribeAntChainInformationRequest,
    ) -> Call<'_, DescribeAntChainInformationRequest> {
        self.inner.call(request)
    }
    /// Shows basic information on an Ant Blockchain, for the China site only.
    #[inline]
    pub fn describe_ant_chain_information_v2(
        &self,
        request: DescribeAntChainInformationV2Request,
    ) -> Call<'_, DescribeAntChainInformationV2Request> {
        self.inner.call(request)
    }
    /// Lists the newest blocks of an Ant Blockchain.
    #[inline]
    pub fn describe_ant_chain_latest_blocks(
        &self,
        request: DescribeAntChainLatestBlocksRequest,
    ) -> Call<'_, DescribeAntChainLatestBlocksRequest> {
        self.inner.call(request)
    }
    /// Lists the newest blocks of an Ant Blockchain, for the China site only.
    #[inline]
    pub fn describe_ant_chain_latest_blocks_v2(
        &self,
        request: DescribeAntChainLatestBlocksV2Request,
    ) -> Call<'_, DescribeAntChainLatestBlocksV2Request> {
        self.inner.call(request)
    }
    /// Lists digests of the newest transactions on an Ant Blockchain.
    #[inline]
    pub fn describe_ant_chain_latest_transaction_digests(
        &self,
        request: DescribeAntChainLatestTransactionDigestsRequest,
    ) -> Call<'_, DescribeAntChainLatestTransactionDigestsRequest> {
        self.inner.call(request)
    }
    /// Lists digests of an Ant Blockchain's newest transactions, for the China site only.
    #[inline]
    pub fn describe_ant_chain_latest_transaction_digests_v2(
        &self,
        request: DescribeAntChainLatestTransactionDigestsV2Request,
    ) -> Call<'_, DescribeAntChainLatestTransactionDigestsV2Request> {
        self.inner.call(request)
    }
    /// Returns transaction counts and block heights by day for a blockchain and time range.
    #[inline]
    pub fn describe_ant_chain_latest_transaction_v2(
        &self,
        request: DescribeAntChainLatestTransactionV2Request,
    ) -> Call<'_, DescribeAntChainLatestTransactionV2Request> {
        self.inner.call(request)
    }
    /// Lists the members of an Ant Blockchain consortium.
    #[inline]
    pub fn describe_ant_chain_members(
        &self,
        request: DescribeAntChainMembersRequest,
    ) -> Call<'_, DescribeAntChainMembersRequest> {
        self.inner.call(request)
    }
    /// Lists the members of an Ant Blockchain consortium, for the China site only.
    #[inline]
    pub fn describe_ant_chain_members_v2(
        &self,
        request: DescribeAntChainMembersV2Request,
    ) -> Call<'_, DescribeAntChainMembersV2Request> {
        self.inner.call(request)
    }
    /// Returns statistics on scans of an Ant Blockchain's transaction QR codes in Alipay.
    #[inline]
    pub fn describe_ant_chain_mini_app_browser_qr_code_access_log(
        &self,
        request: DescribeAntChainMiniAppBrowserQRCodeAccessLogRequest,
    ) -> Call<'_, DescribeAntChainMiniAppBrowserQRCodeAccessLogRequest> {
        self.inner.call(request)
    }
    /// Second version of `DescribeAntChainMiniAppBrowserQRCodeAccessLog`, with the same parameters.
    #[inline]
    pub fn describe_ant_chain_mini_app_browser_qr_code_access_log_v2(
        &self,
        request: DescribeAntChainMiniAppBrowserQRCodeAccessLogV2Request,
    ) -> Call<'_, DescribeAntChainMiniAppBrowserQRCodeAccessLogV2Request> {
        self.inner.call(request)
    }
    /// Lists the users who may scan an Ant Blockchain's transaction QR codes.
    #[inline]
    pub fn describe_ant_chain_mini_app_browser_qr_code_authorized_users(
        &self,
        request: DescribeAntChainMiniAppBrowserQRCodeAuthorizedUsersRequest,
    ) -> Call<'_, DescribeAntChainMiniAppBrowserQRCodeAuthorizedUsersRequest> {
        self.inner.call(request)
    }
    /// Second version of `DescribeAntChainMiniAppBrowserQRCodeAuthorizedUsers`, with the same parameters.
    #[inline]
    pub fn describe_ant_chain_mini_app_browser_qr_code_authorized_users_v2(
        &self,
        request: DescribeAntChainMiniAppBrowserQRCodeAuthorizedUsersV2Request,
    ) -> Call<'_, DescribeAntChainMiniAppBrowserQRCodeAuthorizedUsersV2Request> {
        self.inner.call(request)
    }
    /// Returns the QR code of a transaction, found by its hash.
    #[inline]
    pub fn describe_ant_chain_mini_app_browser_transaction_qr_code(
        &self,
        request: DescribeAntChainMiniAppBrowserTransactionQRCodeRequest,
    ) -> Call<'_, DescribeAntChainMiniAppBrowserTransactionQRCodeRequest> {
        self.inner.call(request)
    }
    /// Returns the QR code of a transaction, found by hash, for the China site only.
    #[inline]
    pub fn describe_ant_chain_mini_app_browser_transaction_qr_code_new(
        &self,
        request: DescribeAntChainMiniAppBrowserTransactionQRCodeNewRequest,
    ) -> Call<'_, DescribeAntChainMiniAppBrowserTransactionQRCodeNewRequest> {
        self.inner.call(request)
    }
    /// Lists the nodes of an Ant Blockchain.
    #[inline]
    pub fn describe_ant_chain_nodes(
        &self,
        request: DescribeAntChainNodesRequest,
    ) -> Call<'_, DescribeAntChainNodesRequest> {
        self.inner.call(request)
    }
    /// Lists the nodes of an Ant Blockchain; also takes a consortium ID.
    #[inline]
    pub fn describe_ant_chain_nodes_v2(
        &self,
        request: DescribeAntChainNodesV2Request,
    ) -> Call<'_, DescribeAntChainNodesV2Request> {
        self.inner.call(request)
    }
    /// Shows the authorization status of an Ant Blockchain's transaction QR codes, by type.
    #[inline]
    pub fn describe_ant_chain_qr_code_authorization(
        &self,
        request: DescribeAntChainQRCodeAuthorizationRequest,
    ) -> Call<'_, DescribeAntChainQRCodeAuthorizationRequest> {
        self.inner.call(request)
    }
    /// Second version of `DescribeAntChainQRCodeAuthorization`, with the same parameters.
    #[inline]
    pub fn describe_ant_chain_qr_code_authorization_v2(
        &self,
        request: DescribeAntChainQRCodeAuthorizationV2Request,
    ) -> Call<'_, DescribeAntChainQRCodeAuthorizationV2Request> {
        self.inner.call(request)
    }
    /// Shows a transaction on an Ant Blockchain, found by its hash.
    #[inline]
    pub fn describe_ant_chain_transaction(
        &self,
        request: DescribeAntChainTransactionRequest,
    ) -> Call<'_, DescribeAntChainTransactionRequest> {
        self.inner.call(request)
    }
    /// Shows the receipt of a transaction on an Ant Blockchain, found by its hash.
    #[inline]
    pub fn describe_ant_chain_transaction_receipt(
        &self,
        request: DescribeAntChainTransactionReceiptRequest,
    ) -> Call<'_, DescribeAntChainTransactionReceiptRequest> {
        self.inner.call(request)
    }
    /// Shows the receipt of a transaction, found by its hash, for the China site only.
    #[inline]
    pub fn describe_ant_chain_transaction_receipt_v2(
        &self,
        request: DescribeAntChainTransactionReceiptV2Request,
    ) -> Call<'_, DescribeAntChainTransactionReceiptV2Request> {
        self.inner.call(request)
    }
    /// Returns transaction statistics of an Ant Blockchain over a time range.
    #[inline]
    pub fn describe_ant_chain_transaction_statistics(
        &self,
        request: DescribeAntChainTransactionStatisticsRequest,
    ) -> Call<'_, DescribeAntChainTransactionStatisticsRequest> {
        self.inner.call(request)
    }
    /// Returns transaction statistics of an Ant Blockchain, for the China site only.
    #[inline]
    pub fn describe_ant_chain_transaction_statistics_v2(
        &self,
        request: DescribeAntChainTransactionStatisticsV2Request,
    ) -> Call<'_, DescribeAntChainTransactionStatisticsV2Request> {
        self.inner.call(request)
    }
    /// Shows a transaction, found by its hash, for the China site only.
    #[inline]
    pub fn describe_ant_chain_transaction_v2(
        &self,
        request: DescribeAntChainTransactionV2Request,
    ) -> Call<'_, DescribeAntChainTransactionV2Request> {
        self.inner.call(request)
    }
    /// Lists the Ant Blockchains of a consortium.
    #[inline]
    pub fn describe_ant_chains(
        &self,
        request: DescribeAntChainsRequest,
    ) -> Call<'_, DescribeAntChainsRequest> {
        self.inner.call(request)
    }
    /// Lists the Ant Blockchains of a consortium, for the China site only.
    #[inline]
    pub fn describe_ant_chains_v2(
        &self,
        request: DescribeAntChainsV2Request,
    ) -> Call<'_, DescribeAntChainsV2Request> {
        self.inner.call(request)
    }
    /// Tells whether an Ethereum network can be deleted.
    #[inline]
    pub fn describe_ethereum_deletable(
        &self,
        request: DescribeEthereumDeletableRequest,
    ) -> Call<'_, DescribeEthereumDeletableRequest> {
        self.inner.call(request)
    }
    /// Lists the organizations that could accept an invitation to a Fabric consortium.
    #[inline]
    pub fn describe_fabric_candidate_organizations(
        &self,
        request: DescribeFabricCandidateOrganizationsRequest,
    ) -> Call<'_, DescribeFabricCandidateOrganizationsRequest> {
        self.inner.call(request)
    }
    /// Lists the tasks on a Fabric 2.0 chaincode definition.
    #[inline]
    pub fn describe_fabric_chaincode_definition_task(
        &self,
        request: DescribeFabricChaincodeDefinitionTaskRequest,
    ) -> Call<'_, DescribeFabricChaincodeDefinitionTaskRequest> {
        self.inner.call(request)
    }
    /// Returns the policy with which a chaincode package can be uploaded to OSS.
    #[inline]
    pub fn describe_fabric_chaincode_upload_policy(
        &self,
        request: DescribeFabricChaincodeUploadPolicyRequest,
    ) -> Call<'_, DescribeFabricChaincodeUploadPolicyRequest> {
        self.inner.call(request)
    }
    /// Lists the organizations in a Fabric channel with invitation time and state.
    #[inline]
    pub fn describe_fabric_channel_members(
        &self,
        request: DescribeFabricChannelMembersRequest,
    ) -> Call<'_, DescribeFabricChannelMembersRequest> {
        self.inner.call(request)
    }
    /// Shows for each Fabric consortium whether the account administers it.
    #[inline]
    pub fn describe_fabric_consortium_admin_status(
        &self,
        request: DescribeFabricConsortiumAdminStatusRequest,
    ) -> Call<'_, DescribeFabricConsortiumAdminStatusRequest> {
        self.inner.call(request)
    }
    /// Lists the chaincodes of a Fabric consortium with channel, version, and state.
    #[inline]
    pub fn describe_fabric_consortium_chaincodes(
        &self,
        request: DescribeFabricConsortiumChaincodesRequest,
    ) -> Call<'_, DescribeFabricConsortiumChaincodesRequest> {
        self.inner.call(request)
    }
    /// Lists the channels of a Fabric consortium with their block settings and member counts.
    #[inline]
    pub fn describe_fabric_consortium_channels(
        &self,
        request: DescribeFabricConsortiumChannelsRequest,
    ) -> Call<'_, DescribeFabricConsortiumChannelsRequest> {
        self.inner.call(request)
    }
    /// Lists the parameter values that are valid when you create a Fabric consortium.
    #[inline]
    pub fn describe_fabric_consortium_config(
        &self,
        request: DescribeFabricConsortiumConfigRequest,
    ) -> Call<'_, DescribeFabricConsortiumConfigRequest> {
        self.inner.call(request)
    }
    /// Tells whether a Fabric consortium can be deleted.
    #[inline]
    pub fn describe_fabric_consortium_deletable(
        &self,
        request: DescribeFabricConsortiumDeletableRequest,
    ) -> Call<'_, DescribeFabricConsortiumDeletableRequest> {
        self.inner.call(request)
    }
    /// Shows the approval state of the members of a Fabric consortium.
    #[inline]
    pub fn describe_fabric_consortium_member_approval(
        &self,
        request: DescribeFabricConsortiumMemberApprovalRequest,
    ) -> Call<'_, DescribeFabricConsortiumMemberApprovalRequest> {
        self.inner.call(request)
    }
    /// Lists the organizations in a Fabric consortium.
    #[inline]
    pub fn describe_fabric_consortium_members(
        &self,
        request: DescribeFabricConsortiumMembersRequest,
    ) -> Call<'_, DescribeFabricConsortiumMembersRequest> {
        self.inner.call(request)
    }
    /// Lists the orderers of a Fabric consortium with domain, port, and instance type.
    #[inline]
    pub fn describe_fabric_consortium_orderers(
        &self,
        request: DescribeFabricConsortiumOrderersRequest,
    ) -> Call<'_, DescribeFabricConsortiumOrderersRequest> {
        self.inner.call(request)
    }
    /// Lists the specifications in which Fabric consortiums are offered.
    #[inline]
    pub fn describe_fabric_consortium_specs(
        &self,
        request: DescribeFabricConsortiumSpecsRequest,
    ) -> Call<'_, DescribeFabricConsortiumSpecsRequest> {
        self.inner.call(request)
    }
    /// Lists Fabric consortiums, optionally filtered by ID or tags.
    #[inline]
    pub fn describe_fabric_consortiums(
        &self,
        request: DescribeFabricConsortiumsRequest,
    ) -> Call<'_, DescribeFabricConsortiumsRequest> {
        self.inner.call(request)
    }
    /// Lists the Fabric specifications with node counts and whether each one is enabled.
    #[inline]
    pub fn describe_fabric_ecosphere_specs(
        &self,
        request: DescribeFabricEcosphereSpecsRequest,
    ) -> Call<'_, DescribeFabricEcosphereSpecsRequest> {
        self.inner.call(request)
    }
    /// Passes a request on to the explorer that browses a Fabric ledger.
    #[inline]
    pub fn describe_fabric_explorer(
        &self,
        request: DescribeFabricExplorerRequest,
    ) -> Call<'_, DescribeFabricExplorerRequest> {
        self.inner.call(request)
    }
    /// Returns the invitation link with which organizations can join a Fabric consortium.
    #[inline]
    pub fn describe_fabric_invitation_code(
        &self,
        request: DescribeFabricInvitationCodeRequest,
    ) -> Call<'_, DescribeFabricInvitationCodeRequest> {
        self.inner.call(request)
    }
    /// Shows who sent an invitation, found by its code.
    #[inline]
    pub fn describe_fabric_inviter(
        &self,
        request: DescribeFabricInviterRequest,
    ) -> Call<'_, DescribeFabricInviterRequest> {
        self.inner.call(request)
    }
    /// Returns the last lines of an orderer's log.
    #[inline]
    pub fn describe_fabric_orderer_logs(
        &self,
        request: DescribeFabricOrdererLogsRequest,
    ) -> Call<'_, DescribeFabricOrdererLogsRequest> {
        self.inner.call(request)
    }
    /// Shows one Fabric organization in detail.
    #[inline]
    pub fn describe_fabric_organization(
        &self,
        request: DescribeFabricOrganizationRequest,
    ) -> Call<'_, DescribeFabricOrganizationRequest> {
        self.inner.call(request)
    }
    /// Lists the Fabric 2.0 chaincode packages of an organization.
    #[inline]
    pub fn describe_fabric_organization_chaincode_package(
        &self,
        request: DescribeFabricOrganizationChaincodePackageRequest,
    ) -> Call<'_, DescribeFabricOrganizationChaincodePackageRequest> {
        self.inner.call(request)
    }
    /// Lists the chaincodes of a Fabric organization and whether each one is installed.
    #[inline]
    pub fn describe_fabric_organization_chaincodes(
        &self,
        request: DescribeFabricOrganizationChaincodesRequest,
    ) -> Call<'_, DescribeFabricOrganizationChaincodesRequest> {
        self.inner.call(request)
    }
    /// Lists the channels that a given Fabric organization has joined.
    #[inline]
    pub fn describe_fabric_organization_channels(
        &self,
        request: DescribeFabricOrganizationChannelsRequest,
    ) -> Call<'_, DescribeFabricOrganizationChannelsRequest> {
        self.inner.call(request)
    }
    /// Tells whether a Fabric organization can be deleted.
    #[inline]
    pub fn describe_fabric_organization_deletable(
        &self,
        request: DescribeFabricOrganizationDeletableRequest,
    ) -> Call<'_, DescribeFabricOrganizationDeletableRequest> {
        self.inner.call(request)
    }
    /// Lists the consortiums that a Fabric organization belongs to, with their members.
    #[inline]
    pub fn describe_fabric_organization_members(
        &self,
        request: DescribeFabricOrganizationMembersRequest,
    ) -> Call<'_, DescribeFabricOrganizationMembersRequest> {
        self.inner.call(request)
    }
    /// Lists the peers of a Fabric organization with their addresses and ports.
    #[inline]
    pub fn describe_fabric_organization_peers(
        &self,
        request: DescribeFabricOrganizationPeersRequest,
    ) -> Call<'_, DescribeFabricOrganizationPeersRequest> {
        self.inner.call(request)
    }
    /// Lists the specifications in which Fabric organizations are offered.
    #[inline]
    pub fn describe_fabric_organization_specs(
        &self,
        request: DescribeFabricOrganizationSpecsRequest,
    ) -> Call<'_, DescribeFabricOrganizationSpecsRequest> {
        self.inner.call(request)
    }
    /// Lists the users of a Fabric organization with creation and expiration times.
    #[inline]
    pub fn describe_fabric_organization_users(
        &self,
        request: DescribeFabricOrganizationUsersRequest,
    ) -> Call<'_, DescribeFabricOrganizationUsersRequest> {
        self.inner.call(request)
    }
    /// Lists the Fabric organizations of the account, optionally by tags.
    #[inline]
    pub fn describe_fabric_organizations(
        &self,
        request: DescribeFabricOrganizationsRequest,
    ) -> Call<'_, DescribeFabricOrganizationsRequest> {
        self.inner.call(request)
    }
    /// Returns the last lines of a peer's log.
    #[inline]
    pub fn describe_fabric_peer_logs(
        &self,
        request: DescribeFabricPeerLogsRequest,
    ) -> Call<'_, DescribeFabricPeerLogsRequest> {
        self.inner.call(request)
    }
    /// Lists the regions in which Blockchain as a Service is offered.
    #[inline]
    pub fn describe_regions(
        &self,
        request: DescribeRegionsRequest,
    ) -> Call<'_, DescribeRegionsRequest> {
        self.inner.call(request)
    }
    /// Returns the root domain that is available in Blockchain as a Service.
    #[inline]
    pub fn describe_root_domain(
        &self,
        request: DescribeRootDomainRequest,
    ) -> Call<'_, DescribeRootDomainRequest> {
        self.inner.call(request)
    }
    /// Lists the tasks with action, sender, and result.
    #[inline]
    pub fn describe_tasks(
        &self,
        request: DescribeTasksRequest,
    ) -> Call<'_, DescribeTasksRequest> {
        self.inner.call(request)
    }
    /// Returns the SDK files of a Fabric organization for one of its users.
    #[inline]
    pub fn download_fabric_organization_sdk(
        &self,
        request: DownloadFabricOrganizationSDKRequest,
    ) -> Call<'_, DownloadFabricOrganizationSDKRequest> {
        self.inner.call(request)
    }
    /// Freezes an account on an Ant blockchain, so that it can make no transactions.
    #[inline]
    pub fn freeze_ant_chain_account(
        &self,
        request: FreezeAntChainAccountRequest,
    ) -> Call<'_, FreezeAntChainAccountRequest> {
        self.inner.call(request)
    }
    /// Installs a chaincode on the peers of the organization, ahead of instantiating it.
    #[inline]
    pub fn install_fabric_chaincode(
        &self,
        request: InstallFabricChaincodeRequest,
    ) -> Call<'_, InstallFabricChaincodeRequest> {
        self.inner.call(request)
    }
    /// Installs a chaincode package of version 2.0 for an organization.
    #[inline]
    pub fn install_fabric_chaincode_package(
        &self,
        request: InstallFabricChaincodePackageRequest,
    ) -> Call<'_, InstallFabricChaincodePackageRequest> {
        self.inner.call(request)
    }
    /// Instantiates an installed chaincode on its channel, so that it can be called.
    #[inline]
    pub fn instantiate_fabric_chaincode(
        &self,
        request: InstantiateFabricChaincodeRequest,
    ) -> Call<'_, InstantiateFabricChaincodeRequest> {
        self.inner.call(request)
    }
    /// Confirms or declines that the account's organization joins a Fabric channel.
    #[inline]
    pub fn join_fabric_channel(
        &self,
        request: JoinFabricChannelRequest,
    ) -> Call<'_, JoinFabricChannelRequest> {
        self.inner.call(request)
    }
    /// Lists which tags are on which consortiums or organizations.
    #[inline]
    pub fn list_tag_resources(
        &self,
        request: ListTagResourcesRequest,
    ) -> Call<'_, ListTagResourcesRequest> {
        self.inner.call(request)
    }
    /// Resets the certificate with which the account connects to an Ant Blockchain.
    #[inline]
    pub fn reset_ant_chain_certificate(
        &self,
        request: ResetAntChainCertificateRequest,
    ) -> Call<'_, ResetAntChainCertificateRequest> {
        self.inner.call(request)
    }
    /// Resets the certificate of another user of an Ant Blockchain.
    #[inline]
    pub fn reset_ant_chain_user_certificate(
        &self,
        request: ResetAntChainUserCertificateRequest,
    ) -> Call<'_, ResetAntChainUserCertificateRequest> {
        self.inner.call(request)
    }
    /// Sets a new password for a user of a Fabric organization.
    #[inline]
    pub fn reset_fabric_organization_user_password(
        &self,
        request: ResetFabricOrganizationUserPasswordRequest,
    ) -> Call<'_, ResetFabricOrganizationUserPasswordRequest> {
        self.inner.call(request)
    }
    /// Submits a Fabric 2.0 chaincode definition to a channel, with its endorsement policy.
    #[inline]
    pub fn submit_fabric_chaincode_definition(
        &self,
        request: SubmitFabricChaincodeDefinitionRequest,
    ) -> Call<'_, SubmitFabricChaincodeDefinitionRequest> {
        self.inner.call(request)
    }
    /// Brings the stored state of chaincode upgrades and instantiations up to date.
    #[inline]
    pub fn synchronize_fabric_chaincode(
        &self,
        request: SynchronizeFabricChaincodeRequest,
    ) -> Call<'_, SynchronizeFabricChaincodeRequest> {
        self.inner.call(request)
    }
    /// Puts tags on Fabric consortiums or organizations.
    #[inline]
    pub fn tag_resources(
        &self,
        request: TagResourcesRequest,
    ) -> Call<'_, TagResourcesRequest> {
        self.inner.call(request)
    }
    /// Unfreezes an account on an Ant blockchain, which can make transactions again.
    #[inline]
    pub fn unfreeze_ant_chain_account(
        &self,
        request: UnfreezeAntChainAccountRequest,
    ) -> Call<'_, UnfreezeAntChainAccountRequest> {
        self.inner.call(request)
    }
    /// Removes tags from Fabric consortiums or organizations.
    #[inline]
    pub fn untag_resources(
        &self,
        request: UntagResourcesRequest,
    ) -> Call<'_, UntagResourcesRequest> {
        self.inner.call(request)
    }
    /// Changes the name of an Ant Blockchain.
    #[inline]
    pub fn update_ant_chain(
        &self,
        request: UpdateAntChainRequest,
    ) -> Call<'_, UpdateAntChainRequest> {
        self.inner.call(request)
    }
    /// Changes name or description of an Ant Blockchain consortium.
    #[inline]
    pub fn update_ant_chain_consortium(
        &self,
        request: UpdateAntChainConsortiumRequest,
    ) -> Call<'_, UpdateAntChainConsortiumRequest> {
        self.inner.call(request)
    }
    /// Changes a file or folder of a contract project, such as its text or name.
    #[inline]
    pub fn update_ant_chain_contract_content(
        &self,
        request: UpdateAntChainContractContentRequest,
    ) -> Call<'_, UpdateAntChainContractContentRequest> {
        self.inner.call(request)
    }
    /// Changes name, version, or description of a contract project.
    #[inline]
    pub fn update_ant_chain_contract_project(
        &self,
        request: UpdateAntChainContractProjectRequest,
    ) -> Call<'_, UpdateAntChainContractProjectRequest> {
        self.inner.call(request)
    }
    /// Changes the name of a member in an Ant Blockchain consortium.
    #[inline]
    pub fn update_ant_chain_member(
        &self,
        request: UpdateAntChainMemberRequest,
    ) -> Call<'_, UpdateAntChainMemberRequest> {
        self.inner.call(request)
    }
    /// Sets the authorization type of an Ant Blockchain's transaction QR codes.
    #[inline]
    pub fn update_ant_chain_qr_code_authorization(
        &self,
        request: UpdateAntChainQRCodeAuthorizationRequest,
    ) -> Call<'_, UpdateAntChainQRCodeAuthorizationRequest> {
        self.inner.call(request)
    }
    /// Upgrades a Fabric chaincode and can change its endorsement policy.
    #[inline]
    pub fn upgrade_fabric_chaincode(
        &self,
        request: UpgradeFabricChaincodeRequest,
    ) -> Call<'_, UpgradeFabricChaincodeRequest> {
        self.inner.call(request)
    }
    /// Upgrades the definition of a Fabric 2.0 chaincode to another package or version.
    #[inline]
    pub fn upgrade_fabric_chaincode_definition(
        &self,
        request: UpgradeFabricChaincodeDefinitionRequest,
    ) -> Call<'_, UpgradeFabricChaincodeDefinitionRequest> {
        self.inner.call(request)
    }
}
