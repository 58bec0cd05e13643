// Written by `codegen generate` from the API reference. What is changed by hand is lost.

#![doc = include_str!("../README.md")]
//!
//! # Operations
//!
//! ## Registration and renewal
//!
//! - [`BatchFuzzyMatchDomainSensitiveWord`](mod@batch_fuzzy_match_domain_sensitive_word): Checks several keywords at once for words that domain names must not contain.
//! - [`CheckDomain`](mod@check_domain): Checks whether a domain name can be registered, optionally with its price.
//! - [`FuzzyMatchDomainSensitiveWord`](mod@fuzzy_match_domain_sensitive_word): Checks whether a keyword contains words that domain names must not contain.
//! - [`SaveBatchTaskForCreatingOrderActivate`](mod@save_batch_task_for_creating_order_activate): Submits a task that registers several domain names by one order.
//! - [`SaveBatchTaskForCreatingOrderRedeem`](mod@save_batch_task_for_creating_order_redeem): Submits a task that wins several expired domain names back from redemption.
//! - [`SaveBatchTaskForCreatingOrderRenew`](mod@save_batch_task_for_creating_order_renew): Submits a task that extends several domain names by one order.
//! - [`SaveSingleTaskForCreatingOrderActivate`](mod@save_single_task_for_creating_order_activate): Submits a task that registers one domain name.
//! - [`SaveSingleTaskForCreatingOrderRedeem`](mod@save_single_task_for_creating_order_redeem): Submits a task that wins an expired domain name back from redemption.
//! - [`SaveSingleTaskForCreatingOrderRenew`](mod@save_single_task_for_creating_order_renew): Submits a task that extends the registration of one domain name.
//! - [`SetupDomainAutoRenew`](mod@setup_domain_auto_renew): Turns automatic renewal of a domain on or off.
//!
//! ## Registrant profiles
//!
//! - [`DeleteContactTemplates`](mod@delete_contact_templates): Deletes several registrant profiles with one call; domain names registered with them keep their data.
//! - [`DeleteRegistrantProfile`](mod@delete_registrant_profile): Deletes a registrant profile; domain names registered with it keep their data.
//! - [`QueryDomainAdminDivision`](mod@query_domain_admin_division): Lists Chinese provinces and cities for use in registrant addresses.
//! - [`QueryFailReasonForRegistrantProfileRealNameVerification`](mod@query_fail_reason_for_registrant_profile_real_name_verification): Lists why real-name verification of a registrant profile failed.
//! - [`QueryRegistrantProfileRealNameVerificationInfo`](mod@query_registrant_profile_real_name_verification_info): Reads the documents submitted for a registrant profile's real-name verification.
//! - [`QueryRegistrantProfiles`](mod@query_registrant_profiles): Lists the registrant profiles of the account, which serve as contact templates.
//! - [`RegistrantProfileRealNameVerification`](mod@registrant_profile_real_name_verification): Submits the identity documents of a registrant profile for real-name verification.
//! - [`SaveRegistrantProfile`](mod@save_registrant_profile): Creates a registrant profile, or changes one when its ID is given.
//! - [`SetDefaultRegistrantProfile`](mod@set_default_registrant_profile): Makes a registrant profile the default contact template of the account.
//! - [`VerifyContactField`](mod@verify_contact_field): Checks contact data of a domain; the registry decides which fields are required.
//!
//! ## Real-name verification
//!
//! - [`CancelDomainVerification`](mod@cancel_domain_verification): Withdraws a domain's real-name verification that is under review.
//! - [`QueryDomainRealNameVerificationInfo`](mod@query_domain_real_name_verification_info): Reads the documents submitted for a domain's real-name verification.
//! - [`QueryFailReasonForDomainRealNameVerification`](mod@query_fail_reason_for_domain_real_name_verification): Lists why real-name verification or naming review of a domain failed.
//! - [`SaveTaskForSubmittingDomainRealNameVerificationByIdentityCredential`](mod@save_task_for_submitting_domain_real_name_verification_by_identity_credential): Submits a task that verifies the registrant of domain names by the identity document in the call.
//! - [`SaveTaskForSubmittingDomainRealNameVerificationByRegistrantProfileID`](mod@save_task_for_submitting_domain_real_name_verification_by_registrant_profile_id): Submits a task that verifies the registrant of domain names by a stored profile.
//!
//! ## Email verification
//!
//! - [`DeleteEmailVerification`](mod@delete_email_verification): Deletes verified email addresses, which have to be verified again before they serve.
//! - [`ListEmailVerification`](mod@list_email_verification): Lists email verifications by address, status and creation time.
//! - [`QueryEmailVerification`](mod@query_email_verification): Reads the verification result for one email address.
//! - [`ResendEmailVerification`](mod@resend_email_verification): Sends the verification email to registrant addresses once more.
//! - [`SubmitEmailVerification`](mod@submit_email_verification): Sends verification emails to given addresses.
//! - [`VerifyEmail`](mod@verify_email): Completes an email verification with the token that the email contained.
//!
//! ## Ownership and contact changes
//!
//! - [`SaveBatchTaskForUpdateProhibitionLock`](mod@save_batch_task_for_update_prohibition_lock): Submits a task that locks several domain names against changes of their data or unlocks them.
//! - [`SaveBatchTaskForUpdatingContactInfoByNewContact`](mod@save_batch_task_for_updating_contact_info_by_new_contact): Submits a task that gives several domain names a new registrant, with the data in the call.
//! - [`SaveBatchTaskForUpdatingContactInfoByRegistrantProfileId`](mod@save_batch_task_for_updating_contact_info_by_registrant_profile_id): Submits a task that gives several domain names the registrant of a stored profile.
//! - [`SaveSingleTaskForUpdateProhibitionLock`](mod@save_single_task_for_update_prohibition_lock): Submits a task that locks a domain name against changes of its data or unlocks it.
//! - [`SaveSingleTaskForUpdatingContactInfo`](mod@save_single_task_for_updating_contact_info): Submits a task that changes one of the contacts of a domain name, such as the administrator.
//! - [`SaveTaskForUpdatingRegistrantInfoByIdentityCredential`](mod@save_task_for_updating_registrant_info_by_identity_credential): Submits a task that changes the registrant of domain names by contact data and identity document.
//! - [`SaveTaskForUpdatingRegistrantInfoByRegistrantProfileID`](mod@save_task_for_updating_registrant_info_by_registrant_profile_id): Submits a task that changes the registrant of domain names to that of a stored profile.
//!
//! ## Domain transfers
//!
//! - [`CheckTransferInFeasibility`](mod@check_transfer_in_feasibility): Checks whether a domain can be transferred in with the given authorization code.
//! - [`ConfirmTransferInEmail`](mod@confirm_transfer_in_email): Confirms the email address by which the transfer of a domain name is approved.
//! - [`QueryTransferInByInstanceId`](mod@query_transfer_in_by_instance_id): Reads the progress of one transfer-in, found by instance ID.
//! - [`QueryTransferInList`](mod@query_transfer_in_list): Lists domains being transferred in, filtered by status and submission date.
//! - [`QueryTransferOutInfo`](mod@query_transfer_out_info): Reads the state of a domain's transfer to another registrar.
//! - [`SaveBatchTaskForApplyQuickTransferOutOpenly`](mod@save_batch_task_for_apply_quick_transfer_out_openly): Submits a task that applies for the quick outbound transfer of several domain names.
//! - [`SaveBatchTaskForCreatingOrderTransfer`](mod@save_batch_task_for_creating_order_transfer): Submits a task that moves several domain names here from other registrars.
//! - [`SaveBatchTaskForTransferProhibitionLock`](mod@save_batch_task_for_transfer_prohibition_lock): Submits a task that locks several domain names against transfers or unlocks them.
//! - [`SaveSingleTaskForApplyQuickTransferOutOpenly`](mod@save_single_task_for_apply_quick_transfer_out_openly): Submits a task that applies for the quick outbound transfer of one domain name.
//! - [`SaveSingleTaskForCancelingTransferIn`](mod@save_single_task_for_canceling_transfer_in): Submits a task that calls an inbound transfer off.
//! - [`SaveSingleTaskForCancelingTransferOut`](mod@save_single_task_for_canceling_transfer_out): Submits a task that calls an outbound transfer off; the domain name stays here.
//! - [`SaveSingleTaskForCreatingOrderTransfer`](mod@save_single_task_for_creating_order_transfer): Submits a task that moves one domain name here from another registrar.
//! - [`SaveSingleTaskForQueryingTransferAuthorizationCode`](mod@save_single_task_for_querying_transfer_authorization_code): Submits a task that fetches the authorization code a transfer to another registrar needs.
//! - [`SaveSingleTaskForTransferProhibitionLock`](mod@save_single_task_for_transfer_prohibition_lock): Submits a task that locks a domain name against transfers or unlocks it.
//! - [`TransferInCheckMailToken`](mod@transfer_in_check_mail_token): Checks the token from the email by which the transfer of a domain name is approved.
//! - [`TransferInReenterTransferAuthorizationCode`](mod@transfer_in_reenter_transfer_authorization_code): Takes the authorization code of an inbound transfer anew, after a wrong one.
//! - [`TransferInRefetchWhoisEmail`](mod@transfer_in_refetch_whois_email): Reads the registrant's email address from WHOIS again, for the approval of a transfer.
//! - [`TransferInResendMailToken`](mod@transfer_in_resend_mail_token): Sends the approval email of an inbound transfer once more.
//!
//! ## Tasks
//!
//! - [`AcknowledgeTaskResult`](mod@acknowledge_task_result): Marks task results as received, so that polling does not return them again.
//! - [`CancelTask`](mod@cancel_task): Cancels a domain task that is in progress.
//! - [`PollTaskResult`](mod@poll_task_result): Returns the results of finished tasks that have not been acknowledged yet.
//! - [`QueryTaskDetailHistory`](mod@query_task_detail_history): Lists the per-domain details of a past task, paging by cursor.
//! - [`QueryTaskDetailList`](mod@query_task_detail_list): Lists the per-domain details of a task, paging by page number.
//! - [`QueryTaskInfoHistory`](mod@query_task_info_history): Lists past domain tasks of the account, paging by cursor.
//! - [`QueryTaskList`](mod@query_task_list): Lists domain tasks of the account, paging by page number.
//!
//! ## Domain information
//!
//! - [`CheckDomainSunriseClaim`](mod@check_domain_sunrise_claim): Looks up the trademark claim key for a domain name.
//! - [`LookupTmchNotice`](mod@lookup_tmch_notice): Returns the trademark claims notice behind a key, which has to be accepted before registering.
//! - [`QueryAdvancedDomainList`](mod@query_advanced_domain_list): Searches the account's domains by detailed criteria such as suffix, length, form or keyword position.
//! - [`QueryArtExtension`](mod@query_art_extension): Reads the extended art object data of a `.art` domain.
//! - [`QueryContactInfo`](mod@query_contact_info): Reads one kind of contact of a domain, such as the registrant.
//! - [`QueryDomainByDomainName`](mod@query_domain_by_domain_name): Reads the details of a domain, found by its name.
//! - [`QueryDomainByInstanceId`](mod@query_domain_by_instance_id): Reads the details of a domain, found by its instance ID.
//! - [`QueryDomainList`](mod@query_domain_list): Lists the account's domains, filtered by name, group, expiry or registration date.
//! - [`QueryDomainSuffix`](mod@query_domain_suffix): Lists the domain suffixes available in advanced search.
//! - [`ScrollDomainList`](mod@scroll_domain_list): Walks through all domain names that match, from one scroll position to the next.
//!
//! ## DNS servers and DNSSEC
//!
//! - [`QueryDSRecord`](mod@query_ds_record): Lists the DS records that a domain has for DNSSEC.
//! - [`QueryDnsHost`](mod@query_dns_host): Lists the DNS hosts created under a domain with their IP addresses.
//! - [`SaveBatchTaskForModifyingDomainDns`](mod@save_batch_task_for_modifying_domain_dns): Submits a task that changes the DNS servers of several domain names.
//! - [`SaveSingleTaskForAddingDSRecord`](mod@save_single_task_for_adding_ds_record): Submits a task that adds a DS record for DNSSEC at the registry.
//! - [`SaveSingleTaskForCreatingDnsHost`](mod@save_single_task_for_creating_dns_host): Submits a task that registers a host under the domain name as a DNS server.
//! - [`SaveSingleTaskForDeletingDSRecord`](mod@save_single_task_for_deleting_ds_record): Submits a task that removes a DS record of DNSSEC at the registry.
//! - [`SaveSingleTaskForDeletingDnsHost`](mod@save_single_task_for_deleting_dns_host): Submits a task that deletes a DNS server registered under the domain name.
//! - [`SaveSingleTaskForModifyingDSRecord`](mod@save_single_task_for_modifying_ds_record): Submits a task that changes a DS record of DNSSEC at the registry.
//! - [`SaveSingleTaskForModifyingDnsHost`](mod@save_single_task_for_modifying_dns_host): Submits a task that changes the addresses of a DNS server registered under the domain name.
//! - [`SaveSingleTaskForSynchronizingDSRecord`](mod@save_single_task_for_synchronizing_ds_record): Submits a task that brings the stored DS records in line with those at the registry.
//! - [`SaveSingleTaskForSynchronizingDnsHost`](mod@save_single_task_for_synchronizing_dns_host): Submits a task that brings the stored DNS servers of a domain in line with the registry.
//!
//! ## Domain groups
//!
//! - [`DeleteDomainGroup`](mod@delete_domain_group): Deletes a domain group; with more than 1,000 domains this happens in the background.
//! - [`QueryDomainGroupList`](mod@query_domain_group_list): Lists domain groups, with those being deleted if requested.
//! - [`SaveDomainGroup`](mod@save_domain_group): Creates a group for domain names, or renames one when its ID is given.
//! - [`UpdateDomainToDomainGroup`](mod@update_domain_to_domain_group): Puts domains into a group or replaces its contents; large file uploads run in the background.
//!
//! ## Registry locks
//!
//! - [`CheckMaxYearOfServerLock`](mod@check_max_year_of_server_lock): Shows for how many years a registry lock can be bought or renewed.
//! - [`CheckProcessingServerLockApply`](mod@check_processing_server_lock_apply): Tells whether a registry lock request for a domain is in process.
//! - [`ListServerLock`](mod@list_server_lock): Lists registry locks of domains, filtered by status, start and expiry.
//! - [`QueryServerLock`](mod@query_server_lock): Reads the registry lock of one domain.
//!
//! ## Privacy protection
//!
//! - [`SaveBatchTaskForDomainNameProxyService`](mod@save_batch_task_for_domain_name_proxy_service): Submits a task that switches privacy protection of several domain names on or off.
//! - [`SaveSingleTaskForDomainNameProxyService`](mod@save_single_task_for_domain_name_proxy_service): Submits a task that switches privacy protection of a domain name on or off.
//!
//! ## Domain qualifications
//!
//! - [`CancelOperationAudit`](mod@cancel_operation_audit): Withdraws a self-service request that is under review.
//! - [`CancelQualificationVerification`](mod@cancel_qualification_verification): Withdraws the qualification review that `.餐厅` and `.商标` domains require.
//! - [`GetOperationOssUploadPolicy`](mod@get_operation_oss_upload_policy): Fetches OSS credentials for uploading documents of a self-service review.
//! - [`QueryFailingReasonListForQualification`](mod@query_failing_reason_list_for_qualification): Lists why the qualification review of a `.餐厅` or `.商标` domain failed.
//! - [`QueryOperationAuditInfoDetail`](mod@query_operation_audit_info_detail): Reads one review record of a self-service request.
//! - [`QueryOperationAuditInfoList`](mod@query_operation_audit_info_list): Lists review records of self-service requests by domain, type and status.
//! - [`QueryQualificationDetail`](mod@query_qualification_detail): Reads the qualification review of a `.餐厅` or `.商标` domain with its documents.
//! - [`ResetQualificationVerification`](mod@reset_qualification_verification): Sets the qualification review of a `.餐厅` or `.商标` domain back to its start.
//! - [`SaveRegistrantProfileRealNameVerification`](mod@save_registrant_profile_real_name_verification): Stores a registrant's contact data together with the identity document in one profile.
//! - [`SubmitOperationAuditInfo`](mod@submit_operation_audit_info): Submits a self-service request about a domain for review.
//! - [`SubmitOperationCredentials`](mod@submit_operation_credentials): Submits identity documents for a self-service request awaiting review.
//!
//! ## Others
//!
//! - [`ChangeResourceGroup`](mod@change_resource_group): Moves a domain name into a different resource group.
//! - [`CheckIntlFixPriceDomainStatus`](mod@check_intl_fix_price_domain_status): Shows the sale status of an international fixed-price domain name.
//! - [`CreateIntlFixedPriceDomainOrder`](mod@create_intl_fixed_price_domain_order): Orders an international fixed-price domain at an expected price, paying automatically if requested.
//! - [`DomainSpecialBizCancel`](mod@domain_special_biz_cancel): Cancels a special process of a domain name, such as one with a manual review.
//! - [`GetIntlFixPriceDomainListUrl`](mod@get_intl_fix_price_domain_list_url): Fetches the URL of a day's list of international fixed-price domains.
//! - [`GetQualificationUploadPolicy`](mod@get_qualification_upload_policy): Fetches upload credentials for qualification documents of `.餐厅` and `.商标` domains.
//! - [`QueryChangeLogList`](mod@query_change_log_list): Lists the operation log of the account's domains, page by page.
//! - [`QueryDomainSpecialBizDetail`](mod@query_domain_special_biz_detail): Reads a special domain business case with audit state and contact, found by its ID.
//! - [`QueryDomainSpecialBizInfoByDomain`](mod@query_domain_special_biz_info_by_domain): Reads a special domain business case, found by domain name and business type.
//! - [`QueryEnsAssociation`](mod@query_ens_association): Reads the wallet address bound to a domain in the ENS system itself.
//! - [`QueryIntlFixedPriceOrderList`](mod@query_intl_fixed_price_order_list): Lists orders of international fixed-price domains by business ID and status.
//! - [`QueryLocalEnsAssociation`](mod@query_local_ens_association): Reads the ENS wallet address that Alibaba Cloud has on record for a domain.
//! - [`SaveBatchDomainRemark`](mod@save_batch_domain_remark): Sets the remark of several domain names with one call.
//! - [`SaveBatchTaskForReserveDropListDomain`](mod@save_batch_task_for_reserve_drop_list_domain): Submits a task that reserves several names for when they are dropped.
//! - [`SaveBatchTaskForTransferOutByAuthorizationCode`](mod@save_batch_task_for_transfer_out_by_authorization_code): Submits a task that moves several domain names out, each with its authorization code.
//! - [`SaveSingleTaskForAssociatingEns`](mod@save_single_task_for_associating_ens): Submits a task that ties an Ethereum wallet address to a domain name.
//! - [`SaveSingleTaskForDisassociatingEns`](mod@save_single_task_for_disassociating_ens): Submits a task that takes the Ethereum wallet address off a domain name.
//! - [`SaveSingleTaskForSaveArtExtension`](mod@save_single_task_for_save_art_extension): Submits a task that stores the description of an artwork with an .art domain name.
//! - [`SaveSingleTaskForTransferOutByAuthorizationCode`](mod@save_single_task_for_transfer_out_by_authorization_code): Submits a task that moves a domain name out, with its authorization code.
//! - [`SaveTaskForSubmittingDomainDelete`](mod@save_task_for_submitting_domain_delete): Submits a task that deletes a domain name.
//! - [`SubmitDomainSpecialBizCredentials`](mod@submit_domain_special_biz_credentials): Submits the documents for a special domain business case.
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

pub mod acknowledge_task_result;
pub mod batch_fuzzy_match_domain_sensitive_word;
pub mod cancel_domain_verification;
pub mod cancel_operation_audit;
pub mod cancel_qualification_verification;
pub mod cancel_task;
pub mod change_resource_group;
pub mod check_domain;
pub mod check_domain_sunrise_claim;
pub mod check_intl_fix_price_domain_status;
pub mod check_max_year_of_server_lock;
pub mod check_processing_server_lock_apply;
pub mod check_transfer_in_feasibility;
pub mod confirm_transfer_in_email;
pub mod create_intl_fixed_price_domain_order;
pub mod delete_contact_templates;
pub mod delete_domain_group;
pub mod delete_email_verification;
pub mod delete_registrant_profile;
pub mod domain_special_biz_cancel;
pub mod fuzzy_match_domain_sensitive_word;
pub mod get_intl_fix_price_domain_list_url;
pub mod get_operation_oss_upload_policy;
pub mod get_qualification_upload_policy;
pub mod list_email_verification;
pub mod list_server_lock;
pub mod lookup_tmch_notice;
pub mod poll_task_result;
pub mod query_advanced_domain_list;
pub mod query_art_extension;
pub mod query_change_log_list;
pub mod query_contact_info;
pub mod query_dns_host;
pub mod query_domain_admin_division;
pub mod query_domain_by_domain_name;
pub mod query_domain_by_instance_id;
pub mod query_domain_group_list;
pub mod query_domain_list;
pub mod query_domain_real_name_verification_info;
pub mod query_domain_special_biz_detail;
pub mod query_domain_special_biz_info_by_domain;
pub mod query_domain_suffix;
pub mod query_ds_record;
pub mod query_email_verification;
pub mod query_ens_association;
pub mod query_fail_reason_for_domain_real_name_verification;
pub mod query_fail_reason_for_registrant_profile_real_name_verification;
pub mod query_failing_reason_list_for_qualification;
pub mod query_intl_fixed_price_order_list;
pub mod query_local_ens_association;
pub mod query_operation_audit_info_detail;
pub mod query_operation_audit_info_list;
pub mod query_qualification_detail;
pub mod query_registrant_profile_real_name_verification_info;
pub mod query_registrant_profiles;
pub mod query_server_lock;
pub mod query_task_detail_history;
pub mod query_task_detail_list;
pub mod query_task_info_history;
pub mod query_task_list;
pub mod query_transfer_in_by_instance_id;
pub mod query_transfer_in_list;
pub mod query_transfer_out_info;
pub mod registrant_profile_real_name_verification;
pub mod resend_email_verification;
pub mod reset_qualification_verification;
pub mod save_batch_domain_remark;
pub mod save_batch_task_for_apply_quick_transfer_out_openly;
pub mod save_batch_task_for_creating_order_activate;
pub mod save_batch_task_for_creating_order_redeem;
pub mod save_batch_task_for_creating_order_renew;
pub mod save_batch_task_for_creating_order_transfer;
pub mod save_batch_task_for_domain_name_proxy_service;
pub mod save_batch_task_for_modifying_domain_dns;
pub mod save_batch_task_for_reserve_drop_list_domain;
pub mod save_batch_task_for_transfer_out_by_authorization_code;
pub mod save_batch_task_for_transfer_prohibition_lock;
pub mod save_batch_task_for_update_prohibition_lock;
pub mod save_batch_task_for_updating_contact_info_by_new_contact;
pub mod save_batch_task_for_updating_contact_info_by_registrant_profile_id;
pub mod save_domain_group;
pub mod save_registrant_profile;
pub mod save_registrant_profile_real_name_verification;
pub mod save_single_task_for_adding_ds_record;
pub mod save_single_task_for_apply_quick_transfer_out_openly;
pub mod save_single_task_for_associating_ens;
pub mod save_single_task_for_canceling_transfer_in;
pub mod save_single_task_for_canceling_transfer_out;
pub mod save_single_task_for_creating_dns_host;
pub mod save_single_task_for_creating_order_activate;
pub mod save_single_task_for_creating_order_redeem;
pub mod save_single_task_for_creating_order_renew;
pub mod save_single_task_for_creating_order_transfer;
pub mod save_single_task_for_deleting_dns_host;
pub mod save_single_task_for_deleting_ds_record;
pub mod save_single_task_for_disassociating_ens;
pub mod save_single_task_for_domain_name_proxy_service;
pub mod save_single_task_for_modifying_dns_host;
pub mod save_single_task_for_modifying_ds_record;
pub mod save_single_task_for_querying_transfer_authorization_code;
pub mod save_single_task_for_save_art_extension;
pub mod save_single_task_for_synchronizing_dns_host;
pub mod save_single_task_for_synchronizing_ds_record;
pub mod save_single_task_for_transfer_out_by_authorization_code;
pub mod save_single_task_for_transfer_prohibition_lock;
pub mod save_single_task_for_update_prohibition_lock;
pub mod save_single_task_for_updating_contact_info;
pub mod save_task_for_submitting_domain_delete;
pub mod save_task_for_submitting_domain_real_name_verification_by_identity_credential;
pub mod save_task_for_submitting_domain_real_name_verification_by_registrant_profile_id;
pub mod save_task_for_updating_registrant_info_by_identity_credential;
pub mod save_task_for_updating_registrant_info_by_registrant_profile_id;
pub mod scroll_domain_list;
pub mod set_default_registrant_profile;
pub mod setup_domain_auto_renew;
pub mod submit_domain_special_biz_credentials;
pub mod submit_email_verification;
pub mod submit_operation_audit_info;
pub mod submit_operation_credentials;
pub mod transfer_in_check_mail_token;
pub mod transfer_in_reenter_transfer_authorization_code;
pub mod transfer_in_refetch_whois_email;
pub mod transfer_in_resend_mail_token;
pub mod update_domain_to_domain_group;
pub mod verify_contact_field;
pub mod verify_email;
pub mod errors;
pub mod types;

pub use errors::DocumentedError;

#[cfg_attr(doc, doc(hidden))]
pub use {
    acknowledge_task_result::{AcknowledgeTaskResultRequest, AcknowledgeTaskResultResponse},
    batch_fuzzy_match_domain_sensitive_word::{BatchFuzzyMatchDomainSensitiveWordRequest, BatchFuzzyMatchDomainSensitiveWordResponse},
    cancel_domain_verification::{CancelDomainVerificationRequest, CancelDomainVerificationResponse},
    cancel_operation_audit::{CancelOperationAuditRequest, CancelOperationAuditResponse},
    cancel_qualification_verification::{CancelQualificationVerificationRequest, CancelQualificationVerificationResponse},
    cancel_task::{CancelTaskRequest, CancelTaskResponse},
    change_resource_group::{ChangeResourceGroupRequest, ChangeResourceGroupResponse},
    check_domain::{CheckDomainRequest, CheckDomainResponse},
    check_domain_sunrise_claim::{CheckDomainSunriseClaimRequest, CheckDomainSunriseClaimResponse},
    check_intl_fix_price_domain_status::{CheckIntlFixPriceDomainStatusRequest, CheckIntlFixPriceDomainStatusResponse},
    check_max_year_of_server_lock::{CheckMaxYearOfServerLockRequest, CheckMaxYearOfServerLockResponse},
    check_processing_server_lock_apply::{CheckProcessingServerLockApplyRequest, CheckProcessingServerLockApplyResponse},
    check_transfer_in_feasibility::{CheckTransferInFeasibilityRequest, CheckTransferInFeasibilityResponse},
    confirm_transfer_in_email::{ConfirmTransferInEmailRequest, ConfirmTransferInEmailResponse},
    create_intl_fixed_price_domain_order::{CreateIntlFixedPriceDomainOrderRequest, CreateIntlFixedPriceDomainOrderResponse},
    delete_contact_templates::{DeleteContactTemplatesRequest, DeleteContactTemplatesResponse},
    delete_domain_group::{DeleteDomainGroupRequest, DeleteDomainGroupResponse},
    delete_email_verification::{DeleteEmailVerificationRequest, DeleteEmailVerificationResponse},
    delete_registrant_profile::{DeleteRegistrantProfileRequest, DeleteRegistrantProfileResponse},
    domain_special_biz_cancel::{DomainSpecialBizCancelRequest, DomainSpecialBizCancelResponse},
    fuzzy_match_domain_sensitive_word::{FuzzyMatchDomainSensitiveWordRequest, FuzzyMatchDomainSensitiveWordResponse},
    get_intl_fix_price_domain_list_url::{GetIntlFixPriceDomainListUrlRequest, GetIntlFixPriceDomainListUrlResponse},
    get_operation_oss_upload_policy::{GetOperationOssUploadPolicyRequest, GetOperationOssUploadPolicyResponse},
    get_qualification_upload_policy::{GetQualificationUploadPolicyRequest, GetQualificationUploadPolicyResponse},
    list_email_verification::{ListEmailVerificationRequest, ListEmailVerificationResponse},
    list_server_lock::{ListServerLockRequest, ListServerLockResponse},
    lookup_tmch_notice::{LookupTmchNoticeRequest, LookupTmchNoticeResponse},
    poll_task_result::{PollTaskResultRequest, PollTaskResultResponse},
    query_advanced_domain_list::{QueryAdvancedDomainListError, QueryAdvancedDomainListRequest, QueryAdvancedDomainListResponse},
    query_art_extension::{QueryArtExtensionRequest, QueryArtExtensionResponse},
    query_change_log_list::{QueryChangeLogListRequest, QueryChangeLogListResponse},
    query_contact_info::{QueryContactInfoError, QueryContactInfoRequest, QueryContactInfoResponse},
    query_dns_host::{QueryDnsHostError, QueryDnsHostRequest, QueryDnsHostResponse},
    query_domain_admin_division::{QueryDomainAdminDivisionRequest, QueryDomainAdminDivisionResponse},
    query_domain_by_domain_name::{QueryDomainByDomainNameError, QueryDomainByDomainNameRequest, QueryDomainByDomainNameResponse},
    query_domain_by_instance_id::{QueryDomainByInstanceIdRequest, QueryDomainByInstanceIdResponse},
    query_domain_group_list::{QueryDomainGroupListRequest, QueryDomainGroupListResponse},
    query_domain_list::{QueryDomainListRequest, QueryDomainListResponse},
    query_domain_real_name_verification_info::{QueryDomainRealNameVerificationInfoRequest, QueryDomainRealNameVerificationInfoResponse},
    query_domain_special_biz_detail::{QueryDomainSpecialBizDetailRequest, QueryDomainSpecialBizDetailResponse},
    query_domain_special_biz_info_by_domain::{QueryDomainSpecialBizInfoByDomainRequest, QueryDomainSpecialBizInfoByDomainResponse},
    query_domain_suffix::{QueryDomainSuffixError, QueryDomainSuffixRequest, QueryDomainSuffixResponse},
    query_ds_record::{QueryDSRecordRequest, QueryDSRecordResponse},
    query_email_verification::{QueryEmailVerificationRequest, QueryEmailVerificationResponse},
    query_ens_association::{QueryEnsAssociationRequest, QueryEnsAssociationResponse},
    query_fail_reason_for_domain_real_name_verification::{QueryFailReasonForDomainRealNameVerificationError, QueryFailReasonForDomainRealNameVerificationRequest, QueryFailReasonForDomainRealNameVerificationResponse},
    query_fail_reason_for_registrant_profile_real_name_verification::{QueryFailReasonForRegistrantProfileRealNameVerificationRequest, QueryFailReasonForRegistrantProfileRealNameVerificationResponse},
    query_failing_reason_list_for_qualification::{QueryFailingReasonListForQualificationRequest, QueryFailingReasonListForQualificationResponse},
    query_intl_fixed_price_order_list::{QueryIntlFixedPriceOrderListRequest, QueryIntlFixedPriceOrderListResponse},
    query_local_ens_association::{QueryLocalEnsAssociationRequest, QueryLocalEnsAssociationResponse},
    query_operation_audit_info_detail::{QueryOperationAuditInfoDetailRequest, QueryOperationAuditInfoDetailResponse},
    query_operation_audit_info_list::{QueryOperationAuditInfoListRequest, QueryOperationAuditInfoListResponse},
    query_qualification_detail::{QueryQualificationDetailRequest, QueryQualificationDetailResponse},
    query_registrant_profile_real_name_verification_info::{QueryRegistrantProfileRealNameVerificationInfoRequest, QueryRegistrantProfileRealNameVerificationInfoResponse},
    query_registrant_profiles::{QueryRegistrantProfilesRequest, QueryRegistrantProfilesResponse},
    query_server_lock::{QueryServerLockRequest, QueryServerLockResponse},
    query_task_detail_history::{QueryTaskDetailHistoryError, QueryTaskDetailHistoryRequest, QueryTaskDetailHistoryResponse},
    query_task_detail_list::{QueryTaskDetailListRequest, QueryTaskDetailListResponse},
    query_task_info_history::{QueryTaskInfoHistoryRequest, QueryTaskInfoHistoryResponse},
    query_task_list::{QueryTaskListError, QueryTaskListRequest, QueryTaskListResponse},
    query_transfer_in_by_instance_id::{QueryTransferInByInstanceIdRequest, QueryTransferInByInstanceIdResponse},
    query_transfer_in_list::{QueryTransferInListRequest, QueryTransferInListResponse},
    query_transfer_out_info::{QueryTransferOutInfoRequest, QueryTransferOutInfoResponse},
    registrant_profile_real_name_verification::{RegistrantProfileRealNameVerificationError, RegistrantProfileRealNameVerificationRequest, RegistrantProfileRealNameVerificationResponse},
    resend_email_verification::{ResendEmailVerificationRequest, ResendEmailVerificationResponse},
    reset_qualification_verification::{ResetQualificationVerificationRequest, ResetQualificationVerificationResponse},
    save_batch_domain_remark::{SaveBatchDomainRemarkRequest, SaveBatchDomainRemarkResponse},
    save_batch_task_for_apply_quick_transfer_out_openly::{SaveBatchTaskForApplyQuickTransferOutOpenlyRequest, SaveBatchTaskForApplyQuickTransferOutOpenlyResponse},
    save_batch_task_for_creating_order_activate::{SaveBatchTaskForCreatingOrderActivateError, SaveBatchTaskForCreatingOrderActivateRequest, SaveBatchTaskForCreatingOrderActivateResponse},
    save_batch_task_for_creating_order_redeem::{SaveBatchTaskForCreatingOrderRedeemRequest, SaveBatchTaskForCreatingOrderRedeemResponse},
    save_batch_task_for_creating_order_renew::{SaveBatchTaskForCreatingOrderRenewRequest, SaveBatchTaskForCreatingOrderRenewResponse},
    save_batch_task_for_creating_order_transfer::{SaveBatchTaskForCreatingOrderTransferRequest, SaveBatchTaskForCreatingOrderTransferResponse},
    save_batch_task_for_domain_name_proxy_service::{SaveBatchTaskForDomainNameProxyServiceError, SaveBatchTaskForDomainNameProxyServiceRequest, SaveBatchTaskForDomainNameProxyServiceResponse},
    save_batch_task_for_modifying_domain_dns::{SaveBatchTaskForModifyingDomainDnsRequest, SaveBatchTaskForModifyingDomainDnsResponse},
    save_batch_task_for_reserve_drop_list_domain::{SaveBatchTaskForReserveDropListDomainRequest, SaveBatchTaskForReserveDropListDomainResponse},
    save_batch_task_for_transfer_out_by_authorization_code::{SaveBatchTaskForTransferOutByAuthorizationCodeRequest, SaveBatchTaskForTransferOutByAuthorizationCodeResponse},
    save_batch_task_for_transfer_prohibition_lock::{SaveBatchTaskForTransferProhibitionLockError, SaveBatchTaskForTransferProhibitionLockRequest, SaveBatchTaskForTransferProhibitionLockResponse},
    save_batch_task_for_update_prohibition_lock::{SaveBatchTaskForUpdateProhibitionLockError, SaveBatchTaskForUpdateProhibitionLockRequest, SaveBatchTaskForUpdateProhibitionLockResponse},
    save_batch_task_for_updating_contact_info_by_new_contact::{SaveBatchTaskForUpdatingContactInfoByNewContactError, SaveBatchTaskForUpdatingContactInfoByNewContactRequest, SaveBatchTaskForUpdatingContactInfoByNewContactResponse},
    save_batch_task_for_updating_contact_info_by_registrant_profile_id::{SaveBatchTaskForUpdatingContactInfoByRegistrantProfileIdRequest, SaveBatchTaskForUpdatingContactInfoByRegistrantProfileIdResponse},
    save_domain_group::{SaveDomainGroupRequest, SaveDomainGroupResponse},
    save_registrant_profile::{SaveRegistrantProfileRequest, SaveRegistrantProfileResponse},
    save_registrant_profile_real_name_verification::{SaveRegistrantProfileRealNameVerificationRequest, SaveRegistrantProfileRealNameVerificationResponse},
    save_single_task_for_adding_ds_record::{SaveSingleTaskForAddingDSRecordRequest, SaveSingleTaskForAddingDSRecordResponse},
    save_single_task_for_apply_quick_transfer_out_openly::{SaveSingleTaskForApplyQuickTransferOutOpenlyRequest, SaveSingleTaskForApplyQuickTransferOutOpenlyResponse},
    save_single_task_for_associating_ens::{SaveSingleTaskForAssociatingEnsRequest, SaveSingleTaskForAssociatingEnsResponse},
    save_single_task_for_canceling_transfer_in::{SaveSingleTaskForCancelingTransferInRequest, SaveSingleTaskForCancelingTransferInResponse},
    save_single_task_for_canceling_transfer_out::{SaveSingleTaskForCancelingTransferOutRequest, SaveSingleTaskForCancelingTransferOutResponse},
    save_single_task_for_creating_dns_host::{SaveSingleTaskForCreatingDnsHostRequest, SaveSingleTaskForCreatingDnsHostResponse},
    save_single_task_for_creating_order_activate::{SaveSingleTaskForCreatingOrderActivateRequest, SaveSingleTaskForCreatingOrderActivateResponse},
    save_single_task_for_creating_order_redeem::{SaveSingleTaskForCreatingOrderRedeemError, SaveSingleTaskForCreatingOrderRedeemRequest, SaveSingleTaskForCreatingOrderRedeemResponse},
    save_single_task_for_creating_order_renew::{SaveSingleTaskForCreatingOrderRenewRequest, SaveSingleTaskForCreatingOrderRenewResponse},
    save_single_task_for_creating_order_transfer::{SaveSingleTaskForCreatingOrderTransferRequest, SaveSingleTaskForCreatingOrderTransferResponse},
    save_single_task_for_deleting_dns_host::{SaveSingleTaskForDeletingDnsHostRequest, SaveSingleTaskForDeletingDnsHostResponse},
    save_single_task_for_deleting_ds_record::{SaveSingleTaskForDeletingDSRecordRequest, SaveSingleTaskForDeletingDSRecordResponse},
    save_single_task_for_disassociating_ens::{SaveSingleTaskForDisassociatingEnsRequest, SaveSingleTaskForDisassociatingEnsResponse},
    save_single_task_for_domain_name_proxy_service::{SaveSingleTaskForDomainNameProxyServiceError, SaveSingleTaskForDomainNameProxyServiceRequest, SaveSingleTaskForDomainNameProxyServiceResponse},
    save_single_task_for_modifying_dns_host::{SaveSingleTaskForModifyingDnsHostError, SaveSingleTaskForModifyingDnsHostRequest, SaveSingleTaskForModifyingDnsHostResponse},
    save_single_task_for_modifying_ds_record::{SaveSingleTaskForModifyingDSRecordRequest, SaveSingleTaskForModifyingDSRecordResponse},
    save_single_task_for_querying_transfer_authorization_code::{SaveSingleTaskForQueryingTransferAuthorizationCodeRequest, SaveSingleTaskForQueryingTransferAuthorizationCodeResponse},
    save_single_task_for_save_art_extension::{SaveSingleTaskForSaveArtExtensionRequest, SaveSingleTaskForSaveArtExtensionResponse},
    save_single_task_for_synchronizing_dns_host::{SaveSingleTaskForSynchronizingDnsHostError, SaveSingleTaskForSynchronizingDnsHostRequest, SaveSingleTaskForSynchronizingDnsHostResponse},
    save_single_task_for_synchronizing_ds_record::{SaveSingleTaskForSynchronizingDSRecordRequest, SaveSingleTaskForSynchronizingDSRecordResponse},
    save_single_task_for_transfer_out_by_authorization_code::{SaveSingleTaskForTransferOutByAuthorizationCodeRequest, SaveSingleTaskForTransferOutByAuthorizationCodeResponse},
    save_single_task_for_transfer_prohibition_lock::{SaveSingleTaskForTransferProhibitionLockError, SaveSingleTaskForTransferProhibitionLockRequest, SaveSingleTaskForTransferProhibitionLockResponse},
    save_single_task_for_update_prohibition_lock::{SaveSingleTaskForUpdateProhibitionLockError, SaveSingleTaskForUpdateProhibitionLockRequest, SaveSingleTaskForUpdateProhibitionLockResponse},
    save_single_task_for_updating_contact_info::{SaveSingleTaskForUpdatingContactInfoError, SaveSingleTaskForUpdatingContactInfoRequest, SaveSingleTaskForUpdatingContactInfoResponse},
    save_task_for_submitting_domain_delete::{SaveTaskForSubmittingDomainDeleteRequest, SaveTaskForSubmittingDomainDeleteResponse},
    save_task_for_submitting_domain_real_name_verification_by_identity_credential::{SaveTaskForSubmittingDomainRealNameVerificationByIdentityCredentialError, SaveTaskForSubmittingDomainRealNameVerificationByIdentityCredentialRequest, SaveTaskForSubmittingDomainRealNameVerificationByIdentityCredentialResponse},
    save_task_for_submitting_domain_real_name_verification_by_registrant_profile_id::{SaveTaskForSubmittingDomainRealNameVerificationByRegistrantProfileIDError, SaveTaskForSubmittingDomainRealNameVerificationByRegistrantProfileIDRequest, SaveTaskForSubmittingDomainRealNameVerificationByRegistrantProfileIDResponse},
    save_task_for_updating_registrant_info_by_identity_credential::{SaveTaskForUpdatingRegistrantInfoByIdentityCredentialError, SaveTaskForUpdatingRegistrantInfoByIdentityCredentialRequest, SaveTaskForUpdatingRegistrantInfoByIdentityCredentialResponse},
    save_task_for_updating_registrant_info_by_registrant_profile_id::{SaveTaskForUpdatingRegistrantInfoByRegistrantProfileIDRequest, SaveTaskForUpdatingRegistrantInfoByRegistrantProfileIDResponse},
    scroll_domain_list::{ScrollDomainListRequest, ScrollDomainListResponse},
    set_default_registrant_profile::{SetDefaultRegistrantProfileRequest, SetDefaultRegistrantProfileResponse},
    setup_domain_auto_renew::{SetupDomainAutoRenewRequest, SetupDomainAutoRenewResponse},
    submit_domain_special_biz_credentials::{SubmitDomainSpecialBizCredentialsRequest, SubmitDomainSpecialBizCredentialsResponse},
    submit_email_verification::{SubmitEmailVerificationRequest, SubmitEmailVerificationResponse},
    submit_operation_audit_info::{SubmitOperationAuditInfoRequest, SubmitOperationAuditInfoResponse},
    submit_operation_credentials::{SubmitOperationCredentialsRequest, SubmitOperationCredentialsResponse},
    transfer_in_check_mail_token::{TransferInCheckMailTokenRequest, TransferInCheckMailTokenResponse},
    transfer_in_reenter_transfer_authorization_code::{TransferInReenterTransferAuthorizationCodeRequest, TransferInReenterTransferAuthorizationCodeResponse},
    transfer_in_refetch_whois_email::{TransferInRefetchWhoisEmailRequest, TransferInRefetchWhoisEmailResponse},
    transfer_in_resend_mail_token::{TransferInResendMailTokenRequest, TransferInResendMailTokenResponse},
    update_domain_to_domain_group::{UpdateDomainToDomainGroupRequest, UpdateDomainToDomainGroupResponse},
    verify_contact_field::{VerifyContactFieldRequest, VerifyContactFieldResponse},
    verify_email::{VerifyEmailRequest, VerifyEmailResponse},
};

/// What the calls of this product have in common.
pub static PRODUCT: Product = Product {
    code: "Domain",
    version: "2018-01-29",
    endpoints: Endpoints {
        central: Some("domain-intl.aliyuncs.com"),
        regional: &[
            RegionalEndpoint::public("ap-southeast-1", "domain-intl.aliyuncs.com"),
            RegionalEndpoint::public("cn-hangzhou", "domain.aliyuncs.com"),
        ],
        rule: None,
        location_code: None,
    },
};

const fn operation(action: &'static str) -> OperationInfo {
    OperationInfo::rpc(&PRODUCT, action)
}

/// Calls the operations of Domain Names.
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
    /// Marks task results as received, so that polling does not return them again.
    #[inline]
    pub fn acknowledge_task_result(
        &self,
        request: AcknowledgeTaskResultRequest,
    ) -> Call<'_, AcknowledgeTaskResultRequest> {
        self.inner.call(request)
    }
    /// Checks several keywords at once for words that domain names must not contain.
    #[inline]
    pub fn batch_fuzzy_match_domain_sensitive_word(
        &self,
        request: BatchFuzzyMatchDomainSensitiveWordRequest,
    ) -> Call<'_, BatchFuzzyMatchDomainSensitiveWordRequest> {
        self.inner.call(request)
    }
    /// Withdraws a domain's real-name verification that is under review.
    #[inline]
    pub fn cancel_domain_verification(
        &self,
        request: CancelDomainVerificationRequest,
    ) -> Call<'_, CancelDomainVerificationRequest> {
        self.inner.call(request)
    }
    /// Withdraws a self-service request that is under review.
    #[inline]
    pub fn cancel_operation_audit(
        &self,
        request: CancelOperationAuditRequest,
    ) -> Call<'_, CancelOperationAuditRequest> {
        self.inner.call(request)
    }
    /// Withdraws the qualification review that `.餐厅` and `.商标` domains require.
    #[inline]
    pub fn cancel_qualification_verification(
        &self,
        request: CancelQualificationVerificationRequest,
    ) -> Call<'_, CancelQualificationVerificationRequest> {
        self.inner.call(request)
    }
    /// Cancels a domain task that is in progress.
    #[inline]
    pub fn cancel_task(
        &self,
        request: CancelTaskRequest,
    ) -> Call<'_, CancelTaskRequest> {
        self.inner.call(request)
    }
    /// Moves a domain name into a different resource group.
    #[inline]
    pub fn change_resource_group(
        &self,
        request: ChangeResourceGroupRequest,
    ) -> Call<'_, ChangeResourceGroupRequest> {
        self.inner.call(request)
    }
    /// Checks whether a domain name can be registered, optionally with its price.
    #[inline]
    pub fn check_domain(
        &self,
        request: CheckDomainRequest,
    ) -> Call<'_, CheckDomainRequest> {
        self.inner.call(request)
    }
    /// Looks up the trademark claim key for a domain name.
    #[inline]
    pub fn check_domain_sunrise_claim(
        &self,
        request: CheckDomainSunriseClaimRequest,
    ) -> Call<'_, CheckDomainSunriseClaimRequest> {
        self.inner.call(request)
    }
    /// Shows the sale status of an international fixed-price domain name.
    #[inline]
    pub fn check_intl_fix_price_domain_status(
        &self,
        request: CheckIntlFixPriceDomainStatusRequest,
    ) -> Call<'_, CheckIntlFixPriceDomainStatusRequest> {
        self.inner.call(request)
    }
    /// Shows for how many years a registry lock can be bought or renewed.
    #[inline]
    pub fn check_max_year_of_server_lock(
        &self,
        request: CheckMaxYearOfServerLockRequest,
    ) -> Call<'_, CheckMaxYearOfServerLockRequest> {
        self.inner.call(request)
    }
    /// Tells whether a registry lock request for a domain is in process.
    #[inline]
    pub fn check_processing_server_lock_apply(
        &self,
        request: CheckProcessingServerLockApplyRequest,
    ) -> Call<'_, CheckProcessingServerLockApplyRequest> {
        self.inner.call(request)
    }
    /// Checks whether a domain can be transferred in with the given authorization code.
    #[inline]
    pub fn check_transfer_in_feasibility(
        &self,
        request: CheckTransferInFeasibilityRequest,
    ) -> Call<'_, CheckTransferInFeasibilityRequest> {
        self.inner.call(request)
    }
    /// Confirms the email address by which the transfer of a domain name is approved.
    #[inline]
    pub fn confirm_transfer_in_email(
        &self,
        request: ConfirmTransferInEmailRequest,
    ) -> Call<'_, ConfirmTransferInEmailRequest> {
        self.inner.call(request)
    }
    /// Orders an international fixed-price domain at an expected price, paying automatically if requested.
    #[inline]
    pub fn create_intl_fixed_price_domain_order(
        &self,
        request: CreateIntlFixedPriceDomainOrderRequest,
    ) -> Call<'_, CreateIntlFixedPriceDomainOrderRequest> {
        self.inner.call(request)
    }
    /// Deletes several registrant profiles with one call; domain names registered with them keep their data.
    #[inline]
    pub fn delete_contact_templates(
        &self,
        request: DeleteContactTemplatesRequest,
    ) -> Call<'_, DeleteContactTemplatesRequest> {
        self.inner.call(request)
    }
    /// Deletes a domain group; with more than 1,000 domains this happens in the background.
    #[inline]
    pub fn delete_domain_group(
        &self,
        request: DeleteDomainGroupRequest,
    ) -> Call<'_, DeleteDomainGroupRequest> {
        self.inner.call(request)
    }
    /// Deletes verified email addresses, which have to be verified again before they serve.
    #[inline]
    pub fn delete_email_verification(
        &self,
        request: DeleteEmailVerificationRequest,
    ) -> Call<'_, DeleteEmailVerificationRequest> {
        self.inner.call(request)
    }
    /// Deletes a registrant profile; domain names registered with it keep their data.
    #[inline]
    pub fn delete_registrant_profile(
        &self,
        request: DeleteRegistrantProfileRequest,
    ) -> Call<'_, DeleteRegistrantProfileRequest> {
        self.inner.call(request)
    }
    /// Cancels a special process of a domain name, such as one with a manual review.
    #[inline]
    pub fn domain_special_biz_cancel(
        &self,
        request: DomainSpecialBizCancelRequest,
    ) -> Call<'_, DomainSpecialBizCancelRequest> {
        self.inner.call(request)
    }
    /// Checks whether a keyword contains words that domain names must not contain.
    #[inline]
    pub fn fuzzy_match_domain_sensitive_word(
        &self,
        request: FuzzyMatchDomainSensitiveWordRequest,
    ) -> Call<'_, FuzzyMatchDomainSensitiveWordRequest> {
        self.inner.call(request)
    }
    /// Fetches the URL of a day's list of international fixed-price domains.
    #[inline]
    pub fn get_intl_fix_price_domain_list_url(
        &self,
        request: GetIntlFixPriceDomainListUrlRequest,
    ) -> Call<'_, GetIntlFixPriceDomainListUrlRequest> {
        self.inner.call(request)
    }
    /// Fetches OSS credentials for uploading documents of a self-service review.
    #[inline]
    pub fn get_operation_oss_upload_policy(
        &self,
        request: GetOperationOssUploadPolicyRequest,
    ) -> Call<'_, GetOperationOssUploadPolicyRequest> {
        self.inner.call(request)
    }
    /// Fetches upload credentials for qualification documents of `.餐厅` and `.商标` domains.
    #[inline]
    pub fn get_qualification_upload_policy(
        &self,
        request: GetQualificationUploadPolicyRequest,
    ) -> Call<'_, GetQualificationUploadPolicyRequest> {
        self.inner.call(request)
    }
    /// Lists email verifications by address, status and creation time.
    #[inline]
    pub fn list_email_verification(
        &self,
        request: ListEmailVerificationRequest,
    ) -> Call<'_, ListEmailVerificationRequest> {
        self.inner.call(request)
    }
    /// Lists registry locks of domains, filtered by status, start and expiry.
    #[inline]
    pub fn list_server_lock(
        &self,
        request: ListServerLockRequest,
    ) -> Call<'_, ListServerLockRequest> {
        self.inner.call(request)
    }
    /// Returns the trademark claims notice behind a key, which has to be accepted before registering.
    #[inline]
    pub fn lookup_tmch_notice(
        &self,
        request: LookupTmchNoticeRequest,
    ) -> Call<'_, LookupTmchNoticeRequest> {
        self.inner.call(request)
    }
    /// Returns the results of finished tasks that have not been acknowledged yet.
    #[inline]
    pub fn poll_task_result(
        &self,
        request: PollTaskResultRequest,
    ) -> Call<'_, PollTaskResultRequest> {
        self.inner.call(request)
    }
    /// Searches the account's domains by detailed criteria such as suffix, length, form or keyword position.
    #[inline]
    pub fn query_advanced_domain_list(
        &self,
        request: QueryAdvancedDomainListRequest,
    ) -> Call<'_, QueryAdvancedDomainListRequest> {
        self.inner.call(request)
    }
    /// Reads the extended art object data of a `.art` domain.
    #[inline]
    pub fn query_art_extension(
        &self,
        request: QueryArtExtensionRequest,
    ) -> Call<'_, QueryArtExtensionRequest> {
        self.inner.call(request)
    }
    /// Lists the operation log of the account's domains, page by page.
    #[inline]
    pub fn query_change_log_list(
        &self,
        request: QueryChangeLogListRequest,
    ) -> Call<'_, QueryChangeLogListRequest> {
        self.inner.call(request)
    }
    /// Reads one kind of contact of a domain, such as the registrant.
    #[inline]
    pub fn query_contact_info(
        &self,
        request: QueryContactInfoRequest,
    ) -> Call<'_, QueryContactInfoRequest> {
        self.inner.call(request)
    }
    /// Lists the DNS hosts created under a domain with their IP addresses.
    #[inline]
    pub fn query_dns_host(
        &self,
        request: QueryDnsHostRequest,
    ) -> Call<'_, QueryDnsHostRequest> {
        self.inner.call(request)
    }
    /// Lists Chinese provinces and cities for use in registrant addresses.
    #[inline]
    pub fn query_domain_admin_division(
        &self,
        request: QueryDomainAdminDivisionRequest,
    ) -> Call<'_, QueryDomainAdminDivisionRequest> {
        self.inner.call(request)
    }
    /// Reads the details of a domain, found by its name.
    #[inline]
    pub fn query_domain_by_domain_name(
        &self,
        request: QueryDomainByDomainNameRequest,
    ) -> Call<'_, QueryDomainByDomainNameRequest> {
        self.inner.call(request)
    }
    /// Reads the details of a domain, found by its instance ID.
    #[inline]
    pub fn query_domain_by_instance_id(
        &self,
        request: QueryDomainByInstanceIdRequest,
    ) -> Call<'_, QueryDomainByInstanceIdRequest> {
        self.inner.call(request)
    }
    /// Lists domain groups, with those being deleted if requested.
    #[inline]
    pub fn query_domain_group_list(
        &self,
        request: QueryDomainGroupListRequest,
    ) -> Call<'_, QueryDomainGroupListRequest> {
        self.inner.call(request)
    }
    /// Lists the account's domains, filtered by name, group, expiry or registration date.
    #[inline]
    pub fn query_domain_list(
        &self,
        request: QueryDomainListRequest,
    ) -> Call<'_, QueryDomainListRequest> {
        self.inner.call(request)
    }
    /// Reads the documents submitted for a domain's real-name verification.
    #[inline]
    pub fn query_domain_real_name_verification_info(
        &self,
        request: QueryDomainRealNameVerificationInfoRequest,
    ) -> Call<'_, QueryDomainRealNameVerificationInfoRequest> {
        self.inner.call(request)
    }
    /// Reads a special domain business case with audit state and contact, found by its ID.
    #[inline]
    pub fn query_domain_special_biz_detail(
        &self,
        request: QueryDomainSpecialBizDetailRequest,
    ) -> Call<'_, QueryDomainSpecialBizDetailRequest> {
        self.inner.call(request)
    }
    /// Reads a special domain business case, found by domain name and business type.
    #[inline]
    pub fn query_domain_special_biz_info_by_domain(
        &self,
        request: QueryDomainSpecialBizInfoByDomainRequest,
    ) -> Call<'_, QueryDomainSpecialBizInfoByDomainRequest> {
        self.inner.call(request)
    }
    /// Lists the domain suffixes available in advanced search.
    #[inline]
    pub fn query_domain_suffix(
        &self,
        request: QueryDomainSuffixRequest,
    ) -> Call<'_, QueryDomainSuffixRequest> {
        self.inner.call(request)
    }
    /// Lists the DS records that a domain has for DNSSEC.
    #[inline]
    pub fn query_ds_record(
        &self,
        request: QueryDSRecordRequest,
    ) -> Call<'_, QueryDSRecordRequest> {
        self.inner.call(request)
    }
    /// Reads the verification result for one email address.
    #[inline]
    pub fn query_email_verification(
        &self,
        request: QueryEmailVerificationRequest,
    ) -> Call<'_, QueryEmailVerificationRequest> {
        self.inner.call(request)
    }
    /// Reads the wallet address bound to a domain in the ENS system itself.
    #[inline]
    pub fn query_ens_association(
        &self,
        request: QueryEnsAssociationRequest,
    ) -> Call<'_, QueryEnsAssociationRequest> {
        self.inner.call(request)
    }
    /// Lists why real-name verification or naming review of a domain failed.
    #[inline]
    pub fn query_fail_reason_for_domain_real_name_verification(
        &self,
        request: QueryFailReasonForDomainRealNameVerificationRequest,
    ) -> Call<'_, QueryFailReasonForDomainRealNameVerificationRequest> {
        self.inner.call(request)
    }
    /// Lists why real-name verification of a registrant profile failed.
    #[inline]
    pub fn query_fail_reason_for_registrant_profile_real_name_verification(
        &self,
        request: QueryFailReasonForRegistrantProfileRealNameVerificationRequest,
    ) -> Call<'_, QueryFailReasonForRegistrantProfileRealNameVerificationRequest> {
        self.inner.call(request)
    }
    /// Lists why the qualification review of a `.餐厅` or `.商标` domain failed.
    #[inline]
    pub fn query_failing_reason_list_for_qualification(
        &self,
        request: QueryFailingReasonListForQualificationRequest,
    ) -> Call<'_, QueryFailingReasonListForQualificationRequest> {
        self.inner.call(request)
    }
    /// Lists orders of international fixed-price domains by business ID and status.
    #[inline]
    pub fn query_intl_fixed_price_order_list(
        &self,
        request: QueryIntlFixedPriceOrderListRequest,
    ) -> Call<'_, QueryIntlFixedPriceOrderListRequest> {
        self.inner.call(request)
    }
    /// Reads the ENS wallet address that Alibaba Cloud has on record for a domain.
    #[inline]
    pub fn query_local_ens_association(
        &self,
        request: QueryLocalEnsAssociationRequest,
    ) -> Call<'_, QueryLocalEnsAssociationRequest> {
        self.inner.call(request)
    }
    /// Reads one review record of a self-service request.
    #[inline]
    pub fn query_operation_audit_info_detail(
        &self,
        request: QueryOperationAuditInfoDetailRequest,
    ) -> Call<'_, QueryOperationAuditInfoDetailRequest> {
        self.inner.call(request)
    }
    /// Lists review records of self-service requests by domain, type and status.
    #[inline]
    pub fn query_operation_audit_info_list(
        &self,
        request: QueryOperationAuditInfoListRequest,
    ) -> Call<'_, QueryOperationAuditInfoListRequest> {
        self.inner.call(request)
    }
    /// Reads the qualification review of a `.餐厅` or `.商标` domain with its documents.
    #[inline]
    pub fn query_qualification_detail(
        &self,
        request: QueryQualificationDetailRequest,
    ) -> Call<'_, QueryQualificationDetailRequest> {
        self.inner.call(request)
    }
    /// Reads the documents submitted for a registrant profile's real-name verification.
    #[inline]
    pub fn query_registrant_profile_real_name_verification_info(
        &self,
        request: QueryRegistrantProfileRealNameVerificationInfoRequest,
    ) -> Call<'_, QueryRegistrantProfileRealNameVerificationInfoRequest> {
        self.inner.call(request)
    }
    /// Lists the registrant profiles of the account, which serve as contact templates.
    #[inline]
    pub fn query_registrant_profiles(
        &self,
        request: QueryRegistrantProfilesRequest,
    ) -> Call<'_, QueryRegistrantProfilesRequest> {
        self.inner.call(request)
    }
    /// Reads the registry lock of one domain.
    #[inline]
    pub fn query_server_lock(
        &self,
        request: QueryServerLockRequest,
    ) -> Call<'_, QueryServerLockRequest> {
        self.inner.call(request)
    }
    /// Lists the per-domain details of a past task, paging by cursor.
    #[inline]
    pub fn query_task_detail_history(
        &self,
        request: QueryTaskDetailHistoryRequest,
    ) -> Call<'_, QueryTaskDetailHistoryRequest> {
        self.inner.call(request)
    }
    /// Lists the per-domain details of a task, paging by page number.
    #[inline]
    pub fn query_task_detail_list(
        &self,
        request: QueryTaskDetailListRequest,
    ) -> Call<'_, QueryTaskDetailListRequest> {
        self.inner.call(request)
    }
    /// Lists past domain tasks of the account, paging by cursor.
    #[inline]
    pub fn query_task_info_history(
        &self,
        request: QueryTaskInfoHistoryRequest,
    ) -> Call<'_, QueryTaskInfoHistoryRequest> {
        self.inner.call(request)
    }
    /// Lists domain tasks of the account, paging by page number.
    #[inline]
    pub fn query_task_list(
        &self,
        request: QueryTaskListRequest,
    ) -> Call<'_, QueryTaskListRequest> {
        self.inner.call(request)
    }
    /// Reads the progress of one transfer-in, found by instance ID.
    #[inline]
    pub fn query_transfer_in_by_instance_id(
        &self,
        request: QueryTransferInByInstanceIdRequest,
    ) -> Call<'_, QueryTransferInByInstanceIdRequest> {
        self.inner.call(request)
    }
    /// Lists domains being transferred in, filtered by status and submission date.
    #[inline]
    pub fn query_transfer_in_list(
        &self,
        request: QueryTransferInListRequest,
    ) -> Call<'_, QueryTransferInListRequest> {
        self.inner.call(request)
    }
    /// Reads the state of a domain's transfer to another registrar.
    #[inline]
    pub fn query_transfer_out_info(
        &self,
        request: QueryTransferOutInfoRequest,
    ) -> Call<'_, QueryTransferOutInfoRequest> {
        self.inner.call(request)
    }
    /// Submits the identity documents of a registrant profile for real-name verification.
    #[inline]
    pub fn registrant_profile_real_name_verification(
        &self,
        request: RegistrantProfileRealNameVerificationRequest,
    ) -> Call<'_, RegistrantProfileRealNameVerificationRequest> {
        self.inner.call(request)
    }
    /// Sends the verification email to registrant addresses once more.
    #[inline]
    pub fn resend_email_verification(
        &self,
        request: ResendEmailVerificationRequest,
    ) -> Call<'_, ResendEmailVerificationRequest> {
        self.inner.call(request)
    }
    /// Sets the qualification review of a `.餐厅` or `.商标` domain back to its start.
    #[inline]
    pub fn reset_qualification_verification(
        &self,
        request: ResetQualificationVerificationRequest,
    ) -> Call<'_, ResetQualificationVerificationRequest> {
        self.inner.call(request)
    }
    /// Sets the remark of several domain names with one call.
    #[inline]
    pub fn save_batch_domain_remark(
        &self,
        request: SaveBatchDomainRemarkRequest,
    ) -> Call<'_, SaveBatchDomainRemarkRequest> {
        self.inner.call(request)
    }
    /// Submits a task that applies for the quick outbound transfer of several domain names.
    #[inline]
    pub fn save_batch_task_for_apply_quick_transfer_out_openly(
        &self,
        request: SaveBatchTaskForApplyQuickTransferOutOpenlyRequest,
    ) -> Call<'_, SaveBatchTaskForApplyQuickTransferOutOpenlyRequest> {
        self.inner.call(request)
    }
    /// Submits a task that registers several domain names by one order.
    #[inline]
    pub fn save_batch_task_for_creating_order_activate(
        &self,
        request: SaveBatchTaskForCreatingOrderActivateRequest,
    ) -> Call<'_, SaveBatchTaskForCreatingOrderActivateRequest> {
        self.inner.call(request)
    }
    /// Submits a task that wins several expired domain names back from redemption.
    #[inline]
    pub fn save_batch_task_for_creating_order_redeem(
        &self,
        request: SaveBatchTaskForCreatingOrderRedeemRequest,
    ) -> Call<'_, SaveBatchTaskForCreatingOrderRedeemRequest> {
        self.inner.call(request)
    }
    /// Submits a task that extends several domain names by one order.
    #[inline]
    pub fn save_batch_task_for_creating_order_renew(
        &self,
        request: SaveBatchTaskForCreatingOrderRenewRequest,
    ) -> Call<'_, SaveBatchTaskForCreatingOrderRenewRequest> {
        self.inner.call(request)
    }
    /// Submits a task that moves several domain names here from other registrars.
    #[inline]
    pub fn save_batch_task_for_creating_order_transfer(
        &self,
        request: SaveBatchTaskForCreatingOrderTransferRequest,
    ) -> Call<'_, SaveBatchTaskForCreatingOrderTransferRequest> {
        self.inner.call(request)
    }
    /// Submits a task that switches privacy protection of several domain names on or off.
    #[inline]
    pub fn save_batch_task_for_domain_name_proxy_service(
        &self,
        request: SaveBatchTaskForDomainNameProxyServiceRequest,
    ) -> Call<'_, SaveBatchTaskForDomainNameProxyServiceRequest> {
        self.inner.call(request)
    }
    /// Submits a task that changes the DNS servers of several domain names.
    #[inline]
    pub fn save_batch_task_for_modifying_domain_dns(
        &self,
        request: SaveBatchTaskForModifyingDomainDnsRequest,
    ) -> Call<'_, SaveBatchTaskForModifyingDomainDnsRequest> {
        self.inner.call(request)
    }
    /// Submits a task that reserves several names for when they are dropped.
    #[inline]
    pub fn save_batch_task_for_reserve_drop_list_domain(
        &self,
        request: SaveBatchTaskForReserveDropListDomainRequest,
    ) -> Call<'_, SaveBatchTaskForReserveDropListDomainRequest> {
        self.inner.call(request)
    }
    /// Submits a task that moves several domain names out, each with its authorization code.
    #[inline]
    pub fn save_batch_task_for_transfer_out_by_authorization_code(
        &self,
        request: SaveBatchTaskForTransferOutByAuthorizationCodeRequest,
    ) -> Call<'_, SaveBatchTaskForTransferOutByAuthorizationCodeRequest> {
        self.inner.call(request)
    }
    /// Submits a task that locks several domain names against transfers or unlocks them.
    #[inline]
    pub fn save_batch_task_for_transfer_prohibition_lock(
        &self,
        request: SaveBatchTaskForTransferProhibitionLockRequest,
    ) -> Call<'_, SaveBatchTaskForTransferProhibitionLockRequest> {
        self.inner.call(request)
    }
    /// Submits a task that locks several domain names against changes of their data or unlocks them.
    #[inline]
    pub fn save_batch_task_for_update_prohibition_lock(
        &self,
        request: SaveBatchTaskForUpdateProhibitionLockRequest,
    ) -> Call<'_, SaveBatchTaskForUpdateProhibitionLockRequest> {
        self.inner.call(request)
    }
    /// Submits a task that gives several domain names a new registrant, with the data in the call.
    #[inline]
    pub fn save_batch_task_for_updating_contact_info_by_new_contact(
        &self,
        request: SaveBatchTaskForUpdatingContactInfoByNewContactRequest,
    ) -> Call<'_, SaveBatchTaskForUpdatingContactInfoByNewContactRequest> {
        self.inner.call(request)
    }
    /// Submits a task that gives several domain names the registrant of a stored profile.
    #[inline]
    pub fn save_batch_task_for_updating_contact_info_by_registrant_profile_id(
        &self,
        request: SaveBatchTaskForUpdatingContactInfoByRegistrantProfileIdRequest,
    ) -> Call<'_, SaveBatchTaskForUpdatingContactInfoByRegistrantProfileIdRequest> {
        self.inner.call(request)
    }
    /// Creates a group for domain names, or renames one when its ID is given.
    #[inline]
    pub fn save_domain_group(
        &self,
        request: SaveDomainGroupRequest,
    ) -> Call<'_, SaveDomainGroupRequest> {
        self.inner.call(request)
    }
    /// Creates a registrant profile, or changes one when its ID is given.
    #[inline]
    pub fn save_registrant_profile(
        &self,
        request: SaveRegistrantProfileRequest,
    ) -> Call<'_, SaveRegistrantProfileRequest> {
        self.inner.call(request)
    }
    /// Stores a registrant's contact data together with the identity document in one profile.
    #[inline]
    pub fn save_registrant_profile_real_name_verification(
        &self,
        request: SaveRegistrantProfileRealNameVerificationRequest,
    ) -> Call<'_, SaveRegistrantProfileRealNameVerificationRequest> {
        self.inner.call(request)
    }
    /// Submits a task that adds a DS record for DNSSEC at the registry.
    #[inline]
    pub fn save_single_task_for_adding_ds_record(
        &self,
        request: SaveSingleTaskForAddingDSRecordRequest,
    ) -> Call<'_, SaveSingleTaskForAddingDSRecordRequest> {
        self.inner.call(request)
    }
    /// Submits a task that applies for the quick outbound transfer of one domain name.
    #[inline]
    pub fn save_single_task_for_apply_quick_transfer_out_openly(
        &self,
        request: SaveSingleTaskForApplyQuickTransferOutOpenlyRequest,
    ) -> Call<'_, SaveSingleTaskForApplyQuickTransferOutOpenlyRequest> {
        self.inner.call(request)
    }
    /// Submits a task that ties an Ethereum wallet address to a domain name.
    #[inline]
    pub fn save_single_task_for_associating_ens(
        &self,
        request: SaveSingleTaskForAssociatingEnsRequest,
    ) -> Call<'_, SaveSingleTaskForAssociatingEnsRequest> {
        self.inner.call(request)
    }
    /// Submits a task that calls an inbound transfer off.
    #[inline]
    pub fn save_single_task_for_canceling_transfer_in(
        &self,
        request: SaveSingleTaskForCancelingTransferInRequest,
    ) -> Call<'_, SaveSingleTaskForCancelingTransferInRequest> {
        self.inner.call(request)
    }
    /// Submits a task that calls an outbound transfer off; the domain name stays here.
    #[inline]
    pub fn save_single_task_for_canceling_transfer_out(
        &self,
        request: SaveSingleTaskForCancelingTransferOutRequest,
    ) -> Call<'_, SaveSingleTaskForCancelingTransferOutRequest> {
        self.inner.call(request)
    }
    /// Submits a task that registers a host under the domain name as a DNS server.
    #[inline]
    pub fn save_single_task_for_creating_dns_host(
        &self,
        request: SaveSingleTaskForCreatingDnsHostRequest,
    ) -> Call<'_, SaveSingleTaskForCreatingDnsHostRequest> {
        self.inner.call(request)
    }
    /// Submits a task that registers one domain name.
    #[inline]
    pub fn save_single_task_for_creating_order_activate(
        &self,
        request: SaveSingleTaskForCreatingOrderActivateRequest,
    ) -> Call<'_, SaveSingleTaskForCreatingOrderActivateRequest> {
        self.inner.call(request)
    }
    /// Submits a task that wins an expired domain name back from redemption.
    #[inline]
    pub fn save_single_task_for_creating_order_redeem(
        &self,
        request: SaveSingleTaskForCreatingOrderRedeemRequest,
    ) -> Call<'_, SaveSingleTaskForCreatingOrderRedeemRequest> {
        self.inner.call(request)
    }
    /// Submits a task that extends the registration of one domain name.
    #[inline]
    pub fn save_single_task_for_creating_order_renew(
        &self,
        request: SaveSingleTaskForCreatingOrderRenewRequest,
    ) -> Call<'_, SaveSingleTaskForCreatingOrderRenewRequest> {
        self.inner.call(request)
    }
    /// Submits a task that moves one domain name here from another registrar.
    #[inline]
    pub fn save_single_task_for_creating_order_transfer(
        &self,
        request: SaveSingleTaskForCreatingOrderTransferRequest,
    ) -> Call<'_, SaveSingleTaskForCreatingOrderTransferRequest> {
        self.inner.call(request)
    }
    /// Submits a task that deletes a DNS server registered under the domain name.
    #[inline]
    pub fn save_single_task_for_deleting_dns_host(
        &self,
        request: SaveSingleTaskForDeletingDnsHostRequest,
    ) -> Call<'_, SaveSingleTaskForDeletingDnsHostRequest> {
        self.inner.call(request)
    }
    /// Submits a task that removes a DS record of DNSSEC at the registry.
    #[inline]
    pub fn save_single_task_for_deleting_ds_record(
        &self,
        request: SaveSingleTaskForDeletingDSRecordRequest,
    ) -> Call<'_, SaveSingleTaskForDeletingDSRecordRequest> {
        self.inner.call(request)
    }
    /// Submits a task that takes the Ethereum wallet address off a domain name.
    #[inline]
    pub fn save_single_task_for_disassociating_ens(
        &self,
        request: SaveSingleTaskForDisassociatingEnsRequest,
    ) -> Call<'_, SaveSingleTaskForDisassociatingEnsRequest> {
        self.inner.call(request)
    }
    /// Submits a task that switches privacy protection of a domain name on or off.
    #[inline]
    pub fn save_single_task_for_domain_name_proxy_service(
        &self,
        request: SaveSingleTaskForDomainNameProxyServiceRequest,
    ) -> Call<'_, SaveSingleTaskForDomainNameProxyServiceRequest> {
        self.inner.call(request)
    }
    /// Submits a task that changes the addresses of a DNS server registered under the domain name.
    #[inline]
    pub fn save_single_task_for_modifying_dns_host(
        &self,
        request: SaveSingleTaskForModifyingDnsHostRequest,
    ) -> Call<'_, SaveSingleTaskForModifyingDnsHostRequest> {
        self.inner.call(request)
    }
    /// Submits a task that changes a DS record of DNSSEC at the registry.
    #[inline]
    pub fn save_single_task_for_modifying_ds_record(
        &self,
        request: SaveSingleTaskForModifyingDSRecordRequest,
    ) -> Call<'_, SaveSingleTaskForModifyingDSRecordRequest> {
        self.inner.call(request)
    }
    /// Submits a task that fetches the authorization code a transfer to another registrar needs.
    #[inline]
    pub fn save_single_task_for_querying_transfer_authorization_code(
        &self,
        request: SaveSingleTaskForQueryingTransferAuthorizationCodeRequest,
    ) -> Call<'_, SaveSingleTaskForQueryingTransferAuthorizationCodeRequest> {
        self.inner.call(request)
    }
    /// Submits a task that stores the description of an artwork with an .art domain name.
    #[inline]
    pub fn save_single_task_for_save_art_extension(
        &self,
        request: SaveSingleTaskForSaveArtExtensionRequest,
    ) -> Call<'_, SaveSingleTaskForSaveArtExtensionRequest> {
        self.inner.call(request)
    }
    /// Submits a task that brings the stored DNS servers of a domain in line with the registry.
    #[inline]
    pub fn save_single_task_for_synchronizing_dns_host(
        &self,
        request: SaveSingleTaskForSynchronizingDnsHostRequest,
    ) -> Call<'_, SaveSingleTaskForSynchronizingDnsHostRequest> {
        self.inner.call(request)
    }
    /// Submits a task that brings the stored DS records in line with those at the registry.
    #[inline]
    pub fn save_single_task_for_synchronizing_ds_record(
        &self,
        request: SaveSingleTaskForSynchronizingDSRecordRequest,
    ) -> Call<'_, SaveSingleTaskForSynchronizingDSRecordRequest> {
        self.inner.call(request)
    }
    /// Submits a task that moves a domain name out, with its authorization code.
    #[inline]
    pub fn save_single_task_for_transfer_out_by_authorization_code(
        &self,
        request: SaveSingleTaskForTransferOutByAuthorizationCodeRequest,
    ) -> Call<'_, SaveSingleTaskForTransferOutByAuthorizationCodeRequest> {
        self.inner.call(request)
    }
    /// Submits a task that locks a domain name against transfers or unlocks it.
    #[inline]
    pub fn save_single_task_for_transfer_prohibition_lock(
        &self,
        request: SaveSingleTaskForTransferProhibitionLockRequest,
    ) -> Call<'_, SaveSingleTaskForTransferProhibitionLockRequest> {
        self.inner.call(request)
    }
    /// Submits a task that locks a domain name against changes of its data or unlocks it.
    #[inline]
    pub fn save_single_task_for_update_prohibition_lock(
        &self,
        request: SaveSingleTaskForUpdateProhibitionLockRequest,
    ) -> Call<'_, SaveSingleTaskForUpdateProhibitionLockRequest> {
        self.inner.call(request)
    }
    /// Submits a task that changes one of the contacts of a domain name, such as the administrator.
    #[inline]
    pub fn save_single_task_for_updating_contact_info(
        &self,
        request: SaveSingleTaskForUpdatingContactInfoRequest,
    ) -> Call<'_, SaveSingleTaskForUpdatingContactInfoRequest> {
        self.inner.call(request)
    }
    /// Submits a task that deletes a domain name.
    #[inline]
    pub fn save_task_for_submitting_domain_delete(
        &self,
        request: SaveTaskForSubmittingDomainDeleteRequest,
    ) -> Call<'_, SaveTaskForSubmittingDomainDeleteRequest> {
        self.inner.call(request)
    }
    /// Submits a task that verifies the registrant of domain names by the identity document in the call.
    #[inline]
    pub fn save_task_for_submitting_domain_real_name_verification_by_identity_credential(
        &self,
        request: SaveTaskForSubmittingDomainRealNameVerificationByIdentityCredentialRequest,
    ) -> Call<
        '_,
        SaveTaskForSubmittingDomainRealNameVerificationByIdentityCredentialRequest,
    > {
        self.inner.call(request)
    }
    /// Submits a task that verifies the registrant of domain names by a stored profile.
    #[inline]
    pub fn save_task_for_submitting_domain_real_name_verification_by_registrant_profile_id(
        &self,
        request: SaveTaskForSubmittingDomainRealNameVerificationByRegistrantProfileIDRequest,
    ) -> Call<
        '_,
        SaveTaskForSubmittingDomainRealNameVerificationByRegistrantProfileIDRequest,
    > {
        self.inner.call(request)
    }
    /// Submits a task that changes the registrant of domain names by contact data and identity document.
    #[inline]
    pub fn save_task_for_updating_registrant_info_by_identity_credential(
        &self,
        request: SaveTaskForUpdatingRegistrantInfoByIdentityCredentialRequest,
    ) -> Call<'_, SaveTaskForUpdatingRegistrantInfoByIdentityCredentialRequest> {
        self.inner.call(request)
    }
    /// Submits a task that changes the registrant of domain names to that of a stored profile.
    #[inline]
    pub fn save_task_for_updating_registrant_info_by_registrant_profile_id(
        &self,
        request: SaveTaskForUpdatingRegistrantInfoByRegistrantProfileIDRequest,
    ) -> Call<'_, SaveTaskForUpdatingRegistrantInfoByRegistrantProfileIDRequest> {
        self.inner.call(request)
    }
    /// Walks through all domain names that match, from one scroll position to the next.
    #[inline]
    pub fn scroll_domain_list(
        &self,
        request: ScrollDomainListRequest,
    ) -> Call<'_, ScrollDomainListRequest> {
        self.inner.call(request)
    }
    /// Makes a registrant profile the default contact template of the account.
    #[inline]
    pub fn set_default_registrant_profile(
        &self,
        request: SetDefaultRegistrantProfileRequest,
    ) -> Call<'_, SetDefaultRegistrantProfileRequest> {
        self.inner.call(request)
    }
    /// Turns automatic renewal of a domain on or off.
    #[inline]
    pub fn setup_domain_auto_renew(
        &self,
        request: SetupDomainAutoRenewRequest,
    ) -> Call<'_, SetupDomainAutoRenewRequest> {
        self.inner.call(request)
    }
    /// Submits the documents for a special domain business case.
    #[inline]
    pub fn submit_domain_special_biz_credentials(
        &self,
        request: SubmitDomainSpecialBizCredentialsRequest,
    ) -> Call<'_, SubmitDomainSpecialBizCredentialsRequest> {
        self.inner.call(request)
    }
    /// Sends verification emails to given addresses.
    #[inline]
    pub fn submit_email_verification(
        &self,
        request: SubmitEmailVerificationRequest,
    ) -> Call<'_, SubmitEmailVerificationRequest> {
        self.inner.call(request)
    }
    /// Submits a self-service request about a domain for review.
    #[inline]
    pub fn submit_operation_audit_info(
        &self,
        request: SubmitOperationAuditInfoRequest,
    ) -> Call<'_, SubmitOperationAuditInfoRequest> {
        self.inner.call(request)
    }
    /// Submits identity documents for a self-service request awaiting review.
    #[inline]
    pub fn submit_operation_credentials(
        &self,
        request: SubmitOperationCredentialsRequest,
    ) -> Call<'_, SubmitOperationCredentialsRequest> {
        self.inner.call(request)
    }
    /// Checks the token from the email by which the transfer of a domain name is approved.
    #[inline]
    pub fn transfer_in_check_mail_token(
        &self,
        request: TransferInCheckMailTokenRequest,
    ) -> Call<'_, TransferInCheckMailTokenRequest> {
        self.inner.call(request)
    }
    /// Takes the authorization code of an inbound transfer anew, after a wrong one.
    #[inline]
    pub fn transfer_in_reenter_transfer_authorization_code(
        &self,
        request: TransferInReenterTransferAuthorizationCodeRequest,
    ) -> Call<'_, TransferInReenterTransferAuthorizationCodeRequest> {
        self.inner.call(request)
    }
    /// Reads the registrant's email address from WHOIS again, for the approval of a transfer.
    #[inline]
    pub fn transfer_in_refetch_whois_email(
        &self,
        request: TransferInRefetchWhoisEmailRequest,
    ) -> Call<'_, TransferInRefetchWhoisEmailRequest> {
        self.inner.call(request)
    }
    /// Sends the approval email of an inbound transfer once more.
    #[inline]
    pub fn transfer_in_resend_mail_token(
        &self,
        request: TransferInResendMailTokenRequest,
    ) -> Call<'_, TransferInResendMailTokenRequest> {
        self.inner.call(request)
    }
    /// Puts domains into a group or replaces its contents; large file uploads run in the background.
    #[inline]
    pub fn update_domain_to_domain_group(
        &self,
        request: UpdateDomainToDomainGroupRequest,
    ) -> Call<'_, UpdateDomainToDomainGroupRequest> {
        self.inner.call(request)
    }
    /// Checks contact data of a domain; the registry decides which fields are required.
    #[inline]
    pub fn verify_contact_field(
        &self,
        request: VerifyContactFieldRequest,
    ) -> Call<'_, VerifyContactFieldRequest> {
        self.inner.call(request)
    }
    /// Completes an email verification with the token that the email contained.
    #[inline]
    pub fn verify_email(
        &self,
        request: VerifyEmailRequest,
    ) -> Call<'_, VerifyEmailRequest> {
        self.inner.call(request)
    }
}

/// Errors that any operation of the product can return: `error.documented::<CommonError>()`.
///
/// - [`Forbidden`](DocumentedError::Forbidden)
/// - [`ForbiddenRiskControl`](DocumentedError::ForbiddenRiskControl)
/// - [`ForbiddenUserVerification`](DocumentedError::ForbiddenUserVerification)
/// - [`InternalError`](DocumentedError::InternalError)
/// - [`InvalidAccessKeyIdNotFound`](DocumentedError::InvalidAccessKeyIdNotFound)
/// - [`InvalidParameter`](DocumentedError::InvalidParameter)
/// - [`MissingParameter`](DocumentedError::MissingParameter)
/// - [`NoSuchVersion`](DocumentedError::NoSuchVersion)
/// - [`ServiceUnavailable`](DocumentedError::ServiceUnavailable)
/// - [`SignatureDoesNotMatch`](DocumentedError::SignatureDoesNotMatch)
/// - [`Throttling`](DocumentedError::Throttling)
/// - [`UnsupportedOperation`](DocumentedError::UnsupportedOperation)
pub type CommonError = DocumentedError;
