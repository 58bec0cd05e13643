// Written by `codegen generate` from the API reference. What is changed by hand is lost.

#![doc = include_str!("../README.md")]
//!
//! # Operations
//!
//! ## Instances
//!
//! - [`ConfigInstanceSecurityGroups`](mod@config_instance_security_groups): Sets the security groups of a bastion host instance.
//! - [`ConfigInstanceWhiteList`](mod@config_instance_white_list): Sets which public IP addresses may reach a bastion host that has Internet access.
//! - [`DescribeInstanceAttribute`](mod@describe_instance_attribute): Shows all attributes of a bastion host instance.
//! - [`DescribeInstances`](mod@describe_instances): Lists bastion host instances, filtered by status, resource group, or tags.
//! - [`DisableInstancePublicAccess`](mod@disable_instance_public_access): Turns off access to a bastion host from the Internet.
//! - [`EnableInstancePublicAccess`](mod@enable_instance_public_access): Turns on access to a bastion host from the Internet.
//! - [`ModifyInstanceAttribute`](mod@modify_instance_attribute): Changes the description of a bastion host instance.
//! - [`MoveResourceGroup`](mod@move_resource_group): Moves a bastion host instance to another resource group.
//! - [`StartInstance`](mod@start_instance): Puts a bought bastion host into service, in the vSwitch and security groups given.
//!
//! ## Tags
//!
//! - [`ListTagKeys`](mod@list_tag_keys): Lists the tag keys in use on resources of one type.
//! - [`ListTagResources`](mod@list_tag_resources): Lists the tags of bastion host instances, or the instances that carry given tags.
//! - [`TagResources`](mod@tag_resources): Creates tags and puts them on bastion host instances.
//! - [`UntagResources`](mod@untag_resources): Removes tags from bastion host instances.
//!
//! ## Regions
//!
//! - [`DescribeRegions`](mod@describe_regions): Lists the regions that support bastion host instances.
//!
//! ## Hosts
//!
//! - [`CreateHost`](mod@create_host): Imports a host, such as an ECS instance or a server elsewhere, as an asset.
//! - [`DeleteHost`](mod@delete_host): Removes a host from the bastion host; nobody can log on to it through here any more.
//! - [`GetHost`](mod@get_host): Shows one host with its name, source, address, protocols, and ports.
//! - [`ListHosts`](mod@list_hosts): Lists the hosts of a bastion host, filtered by name, address, source, or group.
//! - [`ModifyHost`](mod@modify_host): Changes address, name, operating system type, or comment of a host.
//! - [`ModifyHostsActiveAddressType`](mod@modify_hosts_active_address_type): Switches hosts between public and private address for O\&M connections.
//! - [`ModifyHostsPort`](mod@modify_hosts_port): Sets a custom SSH or RDP port for several hosts.
//!
//! ## Databases
//!
//! - [`CreateDatabase`](mod@create_database): Imports an ApsaraDB RDS, PolarDB, or self-managed database as an asset.
//! - [`DeleteDatabase`](mod@delete_database): Removes a database from the bastion host; it can no longer be reached through it.
//! - [`GetDatabase`](mod@get_database): Shows one database asset in detail.
//! - [`ListDatabases`](mod@list_databases): Lists the databases of a bastion host, filtered by type, source, or asset group.
//! - [`ModifyDatabase`](mod@modify_database): Changes basic information of a database, such as address, port, and network domain.
//!
//! ## Network domains
//!
//! - [`CreateNetworkDomain`](mod@create_network_domain): Creates a network domain, which reaches assets in unconnected networks through proxy servers.
//! - [`DeleteNetworkDomain`](mod@delete_network_domain): Deletes one network domain from a bastion host.
//! - [`GetNetworkDomain`](mod@get_network_domain): Shows one network domain in detail.
//! - [`ListNetworkDomains`](mod@list_network_domains): Lists the network domains of a bastion host.
//! - [`ModifyNetworkDomain`](mod@modify_network_domain): Changes basic information of a network domain, including its proxy servers.
//! - [`MoveDatabasesToNetworkDomain`](mod@move_databases_to_network_domain): Moves several databases to a network domain.
//! - [`MoveHostsToNetworkDomain`](mod@move_hosts_to_network_domain): Moves several hosts to a network domain.
//!
//! ## Host accounts
//!
//! - [`CreateHostAccount`](mod@create_host_account): Puts an existing account of a host under the bastion host's management for O\&M logon.
//! - [`DeleteHostAccount`](mod@delete_host_account): Removes a host account and the stored credentials from the bastion host.
//! - [`GetHostAccount`](mod@get_host_account): Shows one host account in detail.
//! - [`ListHostAccounts`](mod@list_host_accounts): Lists the accounts of a host, filtered by name or protocol.
//! - [`ModifyHostAccount`](mod@modify_host_account): Changes name, password, or private key of a host account.
//! - [`ResetHostAccountCredential`](mod@reset_host_account_credential): Clears the stored password or SSH private key of a host account.
//!
//! ## Database accounts
//!
//! - [`CreateDatabaseAccount`](mod@create_database_account): Adds a database account with which O\&M engineers can log on to a database.
//! - [`DeleteDatabaseAccount`](mod@delete_database_account): Removes a database account from the bastion host; the account in the database itself stays.
//! - [`GetDatabaseAccount`](mod@get_database_account): Shows one database account in detail.
//! - [`ListDatabaseAccounts`](mod@list_database_accounts): Lists the accounts of a database, filtered by name.
//! - [`ListDatabaseAccountsForUserGroup`](mod@list_database_accounts_for_user_group): Lists the accounts of a database and whether a user group is authorized for each.
//! - [`ModifyDatabaseAccount`](mod@modify_database_account): Changes name, password, or schema of a database account.
//!
//! ## Users
//!
//! - [`CreateUser`](mod@create_user): Creates a local user or imports one from RAM or a directory such as AD or LDAP.
//! - [`CreateUserPublicKey`](mod@create_user_public_key): Stores a public key for a user, who can then log on with the private key.
//! - [`DeleteUser`](mod@delete_user): Deletes a user of the bastion host, who can no longer log on to it.
//! - [`DeleteUserPublicKey`](mod@delete_user_public_key): Deletes a public key that a user logged on with.
//! - [`GetUser`](mod@get_user): Shows one bastion host user in detail.
//! - [`ListUserPublicKeys`](mod@list_user_public_keys): Lists all public keys that are stored for a user.
//! - [`ListUsers`](mod@list_users): Lists the users of a bastion host, filtered by source, state, or group.
//! - [`LockUsers`](mod@lock_users): Locks users, who cannot log on until they are unlocked.
//! - [`ModifyUser`](mod@modify_user): Changes a bastion host user, such as contact data, validity period, or two-factor settings.
//! - [`ModifyUserPublicKey`](mod@modify_user_public_key): Changes a public key that is stored for a user.
//! - [`UnlockUsers`](mod@unlock_users): Unlocks several bastion host users that had been locked.
//!
//! ## User groups
//!
//! - [`AddUsersToGroup`](mod@add_users_to_group): Adds several bastion host users to a user group.
//! - [`CreateUserGroup`](mod@create_user_group): Creates a user group, which makes authorizing several users at once possible.
//! - [`DeleteUserGroup`](mod@delete_user_group): Deletes a user group; the users themselves stay but lose rights that came from the group.
//! - [`GetUserGroup`](mod@get_user_group): Shows one bastion host user group in detail.
//! - [`ListUserGroups`](mod@list_user_groups): Lists the user groups of a bastion host.
//! - [`ModifyUserGroup`](mod@modify_user_group): Changes name or comment of a user group.
//! - [`RemoveUsersFromGroup`](mod@remove_users_from_group): Removes several users from a user group; the users themselves remain.
//!
//! ## Asset groups
//!
//! - [`AddDatabasesToGroup`](mod@add_databases_to_group): Adds several databases to an asset group.
//! - [`AddHostsToGroup`](mod@add_hosts_to_group): Adds several hosts to an asset group.
//! - [`CreateHostGroup`](mod@create_host_group): Creates an asset group by which assets can be sorted and handled in batches.
//! - [`DeleteHostGroup`](mod@delete_host_group): Deletes a group of hosts; the hosts themselves stay.
//! - [`GetHostGroup`](mod@get_host_group): Shows one asset group in detail.
//! - [`ListHostGroups`](mod@list_host_groups): Lists the asset groups of a bastion host.
//! - [`ModifyHostGroup`](mod@modify_host_group): Changes name or comment of an asset group.
//! - [`RemoveDatabasesFromGroup`](mod@remove_databases_from_group): Removes several databases from an asset group; they stay in the bastion host.
//! - [`RemoveHostsFromGroup`](mod@remove_hosts_from_group): Removes several hosts from an asset group; they stay in the bastion host.
//!
//! ## Host authorization
//!
//! - [`AttachHostAccountsToUser`](mod@attach_host_accounts_to_user): Authorizes a user to manage hosts under given host accounts.
//! - [`AttachHostAccountsToUserGroup`](mod@attach_host_accounts_to_user_group): Authorizes a user group to manage hosts under given host accounts.
//! - [`AttachHostGroupAccountsToUser`](mod@attach_host_group_accounts_to_user): Authorizes a user to manage all hosts of asset groups under given account names.
//! - [`AttachHostGroupAccountsToUserGroup`](mod@attach_host_group_accounts_to_user_group): Authorizes a user group to manage all hosts of asset groups under given account names.
//! - [`DetachHostAccountsFromUser`](mod@detach_host_accounts_from_user): Takes a user's authorization for hosts and host accounts away.
//! - [`DetachHostAccountsFromUserGroup`](mod@detach_host_accounts_from_user_group): Takes a user group's authorization for hosts and host accounts away.
//! - [`DetachHostGroupAccountsFromUser`](mod@detach_host_group_accounts_from_user): Takes a user's authorization for asset groups and their host accounts away.
//! - [`DetachHostGroupAccountsFromUserGroup`](mod@detach_host_group_accounts_from_user_group): Takes a user group's authorization for asset groups and their host accounts away.
//! - [`ListHostAccountsForUser`](mod@list_host_accounts_for_user): Lists the accounts of a host that a user may or may not use, as the filter says.
//! - [`ListHostAccountsForUserGroup`](mod@list_host_accounts_for_user_group): Lists the accounts of a host and whether a user group is authorized for each.
//! - [`ListHostGroupAccountNamesForUser`](mod@list_host_group_account_names_for_user): Lists the account names that a user may log on with in a host group.
//! - [`ListHostGroupAccountNamesForUserGroup`](mod@list_host_group_account_names_for_user_group): Lists the account names that a user group may use on hosts of an asset group.
//! - [`ListHostGroupsForUser`](mod@list_host_groups_for_user): Lists the host groups that a user may or may not use, as the filter says.
//! - [`ListHostGroupsForUserGroup`](mod@list_host_groups_for_user_group): Lists asset groups for which a user group is, or is not yet, authorized.
//! - [`ListHostsForUser`](mod@list_hosts_for_user): Lists the hosts that a user may or may not use, as the filter says.
//! - [`ListHostsForUserGroup`](mod@list_hosts_for_user_group): Lists hosts for which a user group is, or is not yet, authorized.
//!
//! ## Database authorization
//!
//! - [`AttachDatabaseAccountsToUser`](mod@attach_database_accounts_to_user): Authorizes a user to manage databases under given database accounts.
//! - [`AttachDatabaseAccountsToUserGroup`](mod@attach_database_accounts_to_user_group): Authorizes a user group to manage databases under given database accounts.
//! - [`DetachDatabaseAccountsFromUser`](mod@detach_database_accounts_from_user): Takes a user's authorization for databases and database accounts away.
//! - [`DetachDatabaseAccountsFromUserGroup`](mod@detach_database_accounts_from_user_group): Takes a user group's authorization for databases and database accounts away.
//! - [`ListDatabaseAccountsForUser`](mod@list_database_accounts_for_user): Lists the accounts of a database that a user may or may not use, as the filter says.
//! - [`ListDatabasesForUser`](mod@list_databases_for_user): Lists the databases that a user has been given access to.
//! - [`ListDatabasesForUserGroup`](mod@list_databases_for_user_group): Lists the databases that a user group is authorized to manage.
//!
//! ## O&M tokens
//!
//! - [`GenerateAssetOperationToken`](mod@generate_asset_operation_token): Issues a token with which a host or database can be operated.
//! - [`ListOperationDatabaseAccounts`](mod@list_operation_database_accounts): Lists the database accounts that the calling RAM user may use.
//! - [`ListOperationDatabases`](mod@list_operation_databases): Lists the databases that the calling RAM user may operate.
//! - [`ListOperationHostAccounts`](mod@list_operation_host_accounts): Lists the host accounts that the calling RAM user may use.
//! - [`ListOperationHosts`](mod@list_operation_hosts): Lists the hosts that the calling RAM user may operate.
//! - [`RenewAssetOperationToken`](mod@renew_asset_operation_token): Extends the validity of an O\&M token by one hour.
//!
//! ## Authorization rules
//!
//! - [`CreateRule`](mod@create_rule): Creates an authorization rule that links users or user groups to assets for a period.
//! - [`DeleteRule`](mod@delete_rule): Deletes an authorization rule; its users lose the access it gave them.
//! - [`DisableRule`](mod@disable_rule): Disables an authorization rule without deleting it.
//! - [`EnableRule`](mod@enable_rule): Enables an authorization rule that was disabled.
//! - [`GetRule`](mod@get_rule): Shows one authorization rule in detail.
//! - [`ListRules`](mod@list_rules): Lists the authorization rules of a bastion host, filtered by name or state.
//! - [`ModifyRule`](mod@modify_rule): Changes an authorization rule, including its users, assets, and validity period.
//!
//! ## Control policies
//!
//! - [`CreatePolicy`](mod@create_policy): Creates a control policy; scope and restrictions are set by separate calls.
//! - [`DeletePolicy`](mod@delete_policy): Deletes a control policy, whose limits on commands or access no longer apply.
//! - [`GetPolicy`](mod@get_policy): Shows one control policy in detail.
//! - [`GetPolicyAssetScope`](mod@get_policy_asset_scope): Shows on which assets a control policy takes effect.
//! - [`GetPolicyUserScope`](mod@get_policy_user_scope): Shows for which users a control policy takes effect.
//! - [`ListPolicies`](mod@list_policies): Lists the control policies of a bastion host.
//! - [`ModifyPolicy`](mod@modify_policy): Changes name, priority, or comment of a control policy.
//! - [`SetPolicyAccessTimeRangeConfig`](mod@set_policy_access_time_range_config): Sets the hours and days on which a control policy lets users log on.
//! - [`SetPolicyApprovalConfig`](mod@set_policy_approval_config): Sets whether O\&M under a control policy needs approval first.
//! - [`SetPolicyAssetScope`](mod@set_policy_asset_scope): Sets on which assets and accounts a control policy takes effect.
//! - [`SetPolicyCommandConfig`](mod@set_policy_command_config): Sets which commands a control policy allows, denies, or makes subject to approval.
//! - [`SetPolicyIPAclConfig`](mod@set_policy_ip_acl_config): Sets from which source IP addresses a control policy permits access.
//! - [`SetPolicyProtocolConfig`](mod@set_policy_protocol_config): Sets which RDP and SSH options, such as clipboard transfer, a control policy permits.
//! - [`SetPolicyUserScope`](mod@set_policy_user_scope): Sets for which users and user groups a control policy takes effect.
//!
//! ## Approvals
//!
//! - [`AcceptApproveCommand`](mod@accept_approve_command): Approves one command that waits for approval, so that it can run.
//! - [`AcceptOperationTicket`](mod@accept_operation_ticket): Approves an O\&M application and limits how long and how often it holds.
//! - [`ListApproveCommands`](mod@list_approve_commands): Lists the commands that wait for approval.
//! - [`ListOperationTickets`](mod@list_operation_tickets): Lists the O\&M applications that wait for approval.
//! - [`RejectApproveCommand`](mod@reject_approve_command): Rejects one command that waits for approval, so that it does not run.
//! - [`RejectOperationTicket`](mod@reject_operation_ticket): Rejects an O\&M application, optionally with a comment.
//!
//! ## Shared keys
//!
//! - [`AttachHostAccountsToHostShareKey`](mod@attach_host_accounts_to_host_share_key): Associates host accounts with a shared key, so that they log on with it.
//! - [`CreateHostShareKey`](mod@create_host_share_key): Adds a shared private key that host accounts can log on with.
//! - [`DeleteHostShareKey`](mod@delete_host_share_key): Deletes a shared key; host accounts can no longer sign in with it.
//! - [`DetachHostAccountsFromHostShareKey`](mod@detach_host_accounts_from_host_share_key): Removes the association between host accounts and a shared key.
//! - [`GetHostShareKey`](mod@get_host_share_key): Shows one shared key for host accounts in detail.
//! - [`ListHostAccountsForHostShareKey`](mod@list_host_accounts_for_host_share_key): Lists the host accounts that are associated with a shared key.
//! - [`ListHostShareKeys`](mod@list_host_share_keys): Lists the shared keys for host accounts on a bastion host.
//! - [`ModifyHostShareKey`](mod@modify_host_share_key): Changes name or private key of a shared key for host accounts.
//!
//! ## System settings
//!
//! - [`GetInstanceADAuthServer`](mod@get_instance_ad_auth_server): Shows how a bastion host authenticates users against Active Directory.
//! - [`GetInstanceLDAPAuthServer`](mod@get_instance_ldap_auth_server): Shows how a bastion host authenticates users against LDAP.
//! - [`GetInstanceTwoFactor`](mod@get_instance_two_factor): Shows the two-factor authentication settings of a bastion host.
//! - [`ModifyInstanceADAuthServer`](mod@modify_instance_ad_auth_server): Changes the Active Directory server settings for user authentication.
//! - [`ModifyInstanceLDAPAuthServer`](mod@modify_instance_ldap_auth_server): Changes the LDAP server settings for user authentication.
//! - [`ModifyInstanceTwoFactor`](mod@modify_instance_two_factor): Changes the two-factor authentication settings of a bastion host.
//!
//! ## Authentication server checks
//!
//! - [`VerifyInstanceADAuthServer`](mod@verify_instance_ad_auth_server): Tests Active Directory server settings without saving them.
//! - [`VerifyInstanceLDAPAuthServer`](mod@verify_instance_ldap_auth_server): Tests LDAP server settings without saving them.
//!
//! ## Others
//!
//! - [`AddInstanceRdMember`](mod@add_instance_rd_member): Adds a resource directory member account to a bastion host instance.
//! - [`CreateExportConfigJob`](mod@create_export_config_job): Starts a job that exports the configuration of a bastion host instance.
//! - [`CreateOperationTicket`](mod@create_operation_ticket): Applies for permission to operate an asset under an account, for a time or once.
//! - [`GetExportConfigJob`](mod@get_export_config_job): Shows the state of a job that exports the bastion host configuration.
//! - [`GetInstanceStoreInfo`](mod@get_instance_store_info): Shows storage information of a bastion host instance.
//! - [`ListInstanceRdMembers`](mod@list_instance_rd_members): Lists the resource directory members that were added to a bastion host instance.
//! - [`RemoveInstanceRdMember`](mod@remove_instance_rd_member): Removes a resource directory member account from a bastion host instance.
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

pub mod accept_approve_command;
pub mod accept_operation_ticket;
pub mod add_databases_to_group;
pub mod add_hosts_to_group;
pub mod add_instance_rd_member;
pub mod add_users_to_group;
pub mod attach_database_accounts_to_user;
pub mod attach_database_accounts_to_user_group;
pub mod attach_host_accounts_to_host_share_key;
pub mod attach_host_accounts_to_user;
pub mod attach_host_accounts_to_user_group;
pub mod attach_host_group_accounts_to_user;
pub mod attach_host_group_accounts_to_user_group;
pub mod config_instance_security_groups;
pub mod config_instance_white_list;
pub mod create_database;
pub mod create_database_account;
pub mod create_export_config_job;
pub mod create_host;
pub mod create_host_account;
pub mod create_host_group;
pub mod create_host_share_key;
pub mod create_network_domain;
pub mod create_operation_ticket;
pub mod create_policy;
pub mod create_rule;
pub mod create_user;
pub mod create_user_group;
pub mod create_user_public_key;
pub mod delete_database;
pub mod delete_database_account;
pub mod delete_host;
pub mod delete_host_account;
pub mod delete_host_group;
pub mod delete_host_share_key;
pub mod delete_network_domain;
pub mod delete_policy;
pub mod delete_rule;
pub mod delete_user;
pub mod delete_user_group;
pub mod delete_user_public_key;
pub mod describe_instance_attribute;
pub mod describe_instances;
pub mod describe_regions;
pub mod detach_database_accounts_from_user;
pub mod detach_database_accounts_from_user_group;
pub mod detach_host_accounts_from_host_share_key;
pub mod detach_host_accounts_from_user;
pub mod detach_host_accounts_from_user_group;
pub mod detach_host_group_accounts_from_user;
pub mod detach_host_group_accounts_from_user_group;
pub mod disable_instance_public_access;
pub mod disable_rule;
pub mod enable_instance_public_access;
pub mod enable_rule;
pub mod generate_asset_operation_token;
pub mod get_database;
pub mod get_database_account;
pub mod get_export_config_job;
pub mod get_host;
pub mod get_host_account;
pub mod get_host_group;
pub mod get_host_share_key;
pub mod get_instance_ad_auth_server;
pub mod get_instance_ldap_auth_server;
pub mod get_instance_store_info;
pub mod get_instance_two_factor;
pub mod get_network_domain;
pub mod get_policy;
pub mod get_policy_asset_scope;
pub mod get_policy_user_scope;
pub mod get_rule;
pub mod get_user;
pub mod get_user_group;
pub mod list_approve_commands;
pub mod list_database_accounts;
pub mod list_database_accounts_for_user;
pub mod list_database_accounts_for_user_group;
pub mod list_databases;
pub mod list_databases_for_user;
pub mod list_databases_for_user_group;
pub mod list_host_accounts;
pub mod list_host_accounts_for_host_share_key;
pub mod list_host_accounts_for_user;
pub mod list_host_accounts_for_user_group;
pub mod list_host_group_account_names_for_user;
pub mod list_host_group_account_names_for_user_group;
pub mod list_host_groups;
pub mod list_host_groups_for_user;
pub mod list_host_groups_for_user_group;
pub mod list_host_share_keys;
pub mod list_hosts;
pub mod list_hosts_for_user;
pub mod list_hosts_for_user_group;
pub mod list_instance_rd_members;
pub mod list_network_domains;
pub mod list_operation_database_accounts;
pub mod list_operation_databases;
pub mod list_operation_host_accounts;
pub mod list_operation_hosts;
pub mod list_operation_tickets;
pub mod list_policies;
pub mod list_rules;
pub mod list_tag_keys;
pub mod list_tag_resources;
pub mod list_user_groups;
pub mod list_user_public_keys;
pub mod list_users;
pub mod lock_users;
pub mod modify_database;
pub mod modify_database_account;
pub mod modify_host;
pub mod modify_host_account;
pub mod modify_host_group;
pub mod modify_host_share_key;
pub mod modify_hosts_active_address_type;
pub mod modify_hosts_port;
pub mod modify_instance_ad_auth_server;
pub mod modify_instance_attribute;
pub mod modify_instance_ldap_auth_server;
pub mod modify_instance_two_factor;
pub mod modify_network_domain;
pub mod modify_policy;
pub mod modify_rule;
pub mod modify_user;
pub mod modify_user_group;
pub mod modify_user_public_key;
pub mod move_databases_to_network_domain;
pub mod move_hosts_to_network_domain;
pub mod move_resource_group;
pub mod reject_approve_command;
pub mod reject_operation_ticket;
pub mod remove_databases_from_group;
pub mod remove_hosts_from_group;
pub mod remove_instance_rd_member;
pub mod remove_users_from_group;
pub mod renew_asset_operation_token;
pub mod reset_host_account_credential;
pub mod set_policy_access_time_range_config;
pub mod set_policy_approval_config;
pub mod set_policy_asset_scope;
pub mod set_policy_command_config;
pub mod set_policy_ip_acl_config;
pub mod set_policy_protocol_config;
pub mod set_policy_user_scope;
pub mod start_instance;
pub mod tag_resources;
pub mod unlock_users;
pub mod untag_resources;
pub mod verify_instance_ad_auth_server;
pub mod verify_instance_ldap_auth_server;
pub mod errors;
pub mod types;

pub use errors::DocumentedError;

#[cfg_attr(doc, doc(hidden))]
pub use {
    accept_approve_command::{AcceptApproveCommandError, AcceptApproveCommandRequest, AcceptApproveCommandResponse},
    accept_operation_ticket::{AcceptOperationTicketError, AcceptOperationTicketRequest, AcceptOperationTicketResponse},
    add_databases_to_group::{AddDatabasesToGroupError, AddDatabasesToGroupRequest, AddDatabasesToGroupResponse},
    add_hosts_to_group::{AddHostsToGroupError, AddHostsToGroupRequest, AddHostsToGroupResponse},
    add_instance_rd_member::{AddInstanceRdMemberRequest, AddInstanceRdMemberResponse},
    add_users_to_group::{AddUsersToGroupError, AddUsersToGroupRequest, AddUsersToGroupResponse},
    attach_database_accounts_to_user::{AttachDatabaseAccountsToUserError, AttachDatabaseAccountsToUserRequest, AttachDatabaseAccountsToUserResponse},
    attach_database_accounts_to_user_group::{AttachDatabaseAccountsToUserGroupError, AttachDatabaseAccountsToUserGroupRequest, AttachDatabaseAccountsToUserGroupResponse},
    attach_host_accounts_to_host_share_key::{AttachHostAccountsToHostShareKeyError, AttachHostAccountsToHostShareKeyRequest, AttachHostAccountsToHostShareKeyResponse},
    attach_host_accounts_to_user::{AttachHostAccountsToUserError, AttachHostAccountsToUserRequest, AttachHostAccountsToUserResponse},
    attach_host_accounts_to_user_group::{AttachHostAccountsToUserGroupError, AttachHostAccountsToUserGroupRequest, AttachHostAccountsToUserGroupResponse},
    attach_host_group_accounts_to_user::{AttachHostGroupAccountsToUserError, AttachHostGroupAccountsToUserRequest, AttachHostGroupAccountsToUserResponse},
    attach_host_group_accounts_to_user_group::{AttachHostGroupAccountsToUserGroupError, AttachHostGroupAccountsToUserGroupRequest, AttachHostGroupAccountsToUserGroupResponse},
    config_instance_security_groups::{ConfigInstanceSecurityGroupsRequest, ConfigInstanceSecurityGroupsResponse},
    config_instance_white_list::{ConfigInstanceWhiteListRequest, ConfigInstanceWhiteListResponse},
    create_database::{CreateDatabaseError, CreateDatabaseRequest, CreateDatabaseResponse},
    create_database_account::{CreateDatabaseAccountError, CreateDatabaseAccountRequest, CreateDatabaseAccountResponse},
    create_export_config_job::{CreateExportConfigJobRequest, CreateExportConfigJobResponse},
    create_host::{CreateHostError, CreateHostRequest, CreateHostResponse},
    create_host_account::{CreateHostAccountError, CreateHostAccountRequest, CreateHostAccountResponse},
    create_host_group::{CreateHostGroupError, CreateHostGroupRequest, CreateHostGroupResponse},
    create_host_share_key::{CreateHostShareKeyError, CreateHostShareKeyRequest, CreateHostShareKeyResponse},
    create_network_domain::{CreateNetworkDomainError, CreateNetworkDomainRequest, CreateNetworkDomainResponse},
    create_operation_ticket::{CreateOperationTicketRequest, CreateOperationTicketResponse},
    create_policy::{CreatePolicyError, CreatePolicyRequest, CreatePolicyResponse},
    create_rule::{CreateRuleError, CreateRuleRequest, CreateRuleResponse},
    create_user::{CreateUserError, CreateUserRequest, CreateUserResponse},
    create_user_group::{CreateUserGroupError, CreateUserGroupRequest, CreateUserGroupResponse},
    create_user_public_key::{CreateUserPublicKeyRequest, CreateUserPublicKeyResponse},
    delete_database::{DeleteDatabaseError, DeleteDatabaseRequest, DeleteDatabaseResponse},
    delete_database_account::{DeleteDatabaseAccountError, DeleteDatabaseAccountRequest, DeleteDatabaseAccountResponse},
    delete_host::{DeleteHostError, DeleteHostRequest, DeleteHostResponse},
    delete_host_account::{DeleteHostAccountError, DeleteHostAccountRequest, DeleteHostAccountResponse},
    delete_host_group::{DeleteHostGroupError, DeleteHostGroupRequest, DeleteHostGroupResponse},
    delete_host_share_key::{DeleteHostShareKeyError, DeleteHostShareKeyRequest, DeleteHostShareKeyResponse},
    delete_network_domain::{DeleteNetworkDomainError, DeleteNetworkDomainRequest, DeleteNetworkDomainResponse},
    delete_policy::{DeletePolicyError, DeletePolicyRequest, DeletePolicyResponse},
    delete_rule::{DeleteRuleError, DeleteRuleRequest, DeleteRuleResponse},
    delete_user::{DeleteUserError, DeleteUserRequest, DeleteUserResponse},
    delete_user_group::{DeleteUserGroupError, DeleteUserGroupRequest, DeleteUserGroupResponse},
    delete_user_public_key::{DeleteUserPublicKeyError, DeleteUserPublicKeyRequest, DeleteUserPublicKeyResponse},
    describe_instance_attribute::{DescribeInstanceAttributeRequest, DescribeInstanceAttributeResponse},
    describe_instances::{DescribeInstancesRequest, DescribeInstancesResponse},
    describe_regions::{DescribeRegionsRequest, DescribeRegionsResponse},
    detach_database_accounts_from_user::{DetachDatabaseAccountsFromUserError, DetachDatabaseAccountsFromUserRequest, DetachDatabaseAccountsFromUserResponse},
    detach_database_accounts_from_user_group::{DetachDatabaseAccountsFromUserGroupError, DetachDatabaseAccountsFromUserGroupRequest, DetachDatabaseAccountsFromUserGroupResponse},
    detach_host_accounts_from_host_share_key::{DetachHostAccountsFromHostShareKeyError, DetachHostAccountsFromHostShareKeyRequest, DetachHostAccountsFromHostShareKeyResponse},
    detach_host_accounts_from_user::{DetachHostAccountsFromUserError, DetachHostAccountsFromUserRequest, DetachHostAccountsFromUserResponse},
    detach_host_accounts_from_user_group::{DetachHostAccountsFromUserGroupError, DetachHostAccountsFromUserGroupRequest, DetachHostAccountsFromUserGroupResponse},
    detach_host_group_accounts_from_user::{DetachHostGroupAccountsFromUserError, DetachHostGroupAccountsFromUserRequest, DetachHostGroupAccountsFromUserResponse},
    detach_host_group_accounts_from_user_group::{DetachHostGroupAccountsFromUserGroupError, DetachHostGroupAccountsFromUserGroupRequest, DetachHostGroupAccountsFromUserGroupResponse},
    disable_instance_public_access::{DisableInstancePublicAccessRequest, DisableInstancePublicAccessResponse},
    disable_rule::{DisableRuleError, DisableRuleRequest, DisableRuleResponse},
    enable_instance_public_access::{EnableInstancePublicAccessRequest, EnableInstancePublicAccessResponse},
    enable_rule::{EnableRuleError, EnableRuleRequest, EnableRuleResponse},
    generate_asset_operation_token::{GenerateAssetOperationTokenError, GenerateAssetOperationTokenRequest, GenerateAssetOperationTokenResponse},
    get_database::{GetDatabaseError, GetDatabaseRequest, GetDatabaseResponse},
    get_database_account::{GetDatabaseAccountError, GetDatabaseAccountRequest, GetDatabaseAccountResponse},
    get_export_config_job::{GetExportConfigJobRequest, GetExportConfigJobResponse},
    get_host::{GetHostError, GetHostRequest, GetHostResponse},
    get_host_account::{GetHostAccountError, GetHostAccountRequest, GetHostAccountResponse},
    get_host_group::{GetHostGroupError, GetHostGroupRequest, GetHostGroupResponse},
    get_host_share_key::{GetHostShareKeyError, GetHostShareKeyRequest, GetHostShareKeyResponse},
    get_instance_ad_auth_server::{GetInstanceADAuthServerError, GetInstanceADAuthServerRequest, GetInstanceADAuthServerResponse},
    get_instance_ldap_auth_server::{GetInstanceLDAPAuthServerError, GetInstanceLDAPAuthServerRequest, GetInstanceLDAPAuthServerResponse},
    get_instance_store_info::{GetInstanceStoreInfoRequest, GetInstanceStoreInfoResponse},
    get_instance_two_factor::{GetInstanceTwoFactorError, GetInstanceTwoFactorRequest, GetInstanceTwoFactorResponse},
    get_network_domain::{GetNetworkDomainError, GetNetworkDomainRequest, GetNetworkDomainResponse},
    get_policy::{GetPolicyError, GetPolicyRequest, GetPolicyResponse},
    get_policy_asset_scope::{GetPolicyAssetScopeError, GetPolicyAssetScopeRequest, GetPolicyAssetScopeResponse},
    get_policy_user_scope::{GetPolicyUserScopeError, GetPolicyUserScopeRequest, GetPolicyUserScopeResponse},
    get_rule::{GetRuleError, GetRuleRequest, GetRuleResponse},
    get_user::{GetUserError, GetUserRequest, GetUserResponse},
    get_user_group::{GetUserGroupError, GetUserGroupRequest, GetUserGroupResponse},
    list_approve_commands::{ListApproveCommandsError, ListApproveCommandsRequest, ListApproveCommandsResponse},
    list_database_accounts::{ListDatabaseAccountsError, ListDatabaseAccountsRequest, ListDatabaseAccountsResponse},
    list_database_accounts_for_user::{ListDatabaseAccountsForUserError, ListDatabaseAccountsForUserRequest, ListDatabaseAccountsForUserResponse},
    list_database_accounts_for_user_group::{ListDatabaseAccountsForUserGroupError, ListDatabaseAccountsForUserGroupRequest, ListDatabaseAccountsForUserGroupResponse},
    list_databases::{ListDatabasesError, ListDatabasesRequest, ListDatabasesResponse},
    list_databases_for_user::{ListDatabasesForUserError, ListDatabasesForUserRequest, ListDatabasesForUserResponse},
    list_databases_for_user_group::{ListDatabasesForUserGroupError, ListDatabasesForUserGroupRequest, ListDatabasesForUserGroupResponse},
    list_host_accounts::{ListHostAccountsError, ListHostAccountsRequest, ListHostAccountsResponse},
    list_host_accounts_for_host_share_key::{ListHostAccountsForHostShareKeyError, ListHostAccountsForHostShareKeyRequest, ListHostAccountsForHostShareKeyResponse},
    list_host_accounts_for_user::{ListHostAccountsForUserError, ListHostAccountsForUserRequest, ListHostAccountsForUserResponse},
    list_host_accounts_for_user_group::{ListHostAccountsForUserGroupError, ListHostAccountsForUserGroupRequest, ListHostAccountsForUserGroupResponse},
    list_host_group_account_names_for_user::{ListHostGroupAccountNamesForUserError, ListHostGroupAccountNamesForUserRequest, ListHostGroupAccountNamesForUserResponse},
    list_host_group_account_names_for_user_group::{ListHostGroupAccountNamesForUserGroupError, ListHostGroupAccountNamesForUserGroupRequest, ListHostGroupAccountNamesForUserGroupResponse},
    list_host_groups::{ListHostGroupsError, ListHostGroupsRequest, ListHostGroupsResponse},
    list_host_groups_for_user::{ListHostGroupsForUserError, ListHostGroupsForUserRequest, ListHostGroupsForUserResponse},
    list_host_groups_for_user_group::{ListHostGroupsForUserGroupError, ListHostGroupsForUserGroupRequest, ListHostGroupsForUserGroupResponse},
    list_host_share_keys::{ListHostShareKeysError, ListHostShareKeysRequest, ListHostShareKeysResponse},
    list_hosts::{ListHostsError, ListHostsRequest, ListHostsResponse},
    list_hosts_for_user::{ListHostsForUserError, ListHostsForUserRequest, ListHostsForUserResponse},
    list_hosts_for_user_group::{ListHostsForUserGroupError, ListHostsForUserGroupRequest, ListHostsForUserGroupResponse},
    list_instance_rd_members::{ListInstanceRdMembersRequest, ListInstanceRdMembersResponse},
    list_network_domains::{ListNetworkDomainsError, ListNetworkDomainsRequest, ListNetworkDomainsResponse},
    list_operation_database_accounts::{ListOperationDatabaseAccountsError, ListOperationDatabaseAccountsRequest, ListOperationDatabaseAccountsResponse},
    list_operation_databases::{ListOperationDatabasesError, ListOperationDatabasesRequest, ListOperationDatabasesResponse},
    list_operation_host_accounts::{ListOperationHostAccountsError, ListOperationHostAccountsRequest, ListOperationHostAccountsResponse},
    list_operation_hosts::{ListOperationHostsError, ListOperationHostsRequest, ListOperationHostsResponse},
    list_operation_tickets::{ListOperationTicketsError, ListOperationTicketsRequest, ListOperationTicketsResponse},
    list_policies::{ListPoliciesError, ListPoliciesRequest, ListPoliciesResponse},
    list_rules::{ListRulesError, ListRulesRequest, ListRulesResponse},
    list_tag_keys::{ListTagKeysRequest, ListTagKeysResponse},
    list_tag_resources::{ListTagResourcesRequest, ListTagResourcesResponse},
    list_user_groups::{ListUserGroupsError, ListUserGroupsRequest, ListUserGroupsResponse},
    list_user_public_keys::{ListUserPublicKeysError, ListUserPublicKeysRequest, ListUserPublicKeysResponse},
    list_users::{ListUsersError, ListUsersRequest, ListUsersResponse},
    lock_users::{LockUsersError, LockUsersRequest, LockUsersResponse},
    modify_database::{ModifyDatabaseError, ModifyDatabaseRequest, ModifyDatabaseResponse},
    modify_database_account::{ModifyDatabaseAccountError, ModifyDatabaseAccountRequest, ModifyDatabaseAccountResponse},
    modify_host::{ModifyHostError, ModifyHostRequest, ModifyHostResponse},
    modify_host_account::{ModifyHostAccountError, ModifyHostAccountRequest, ModifyHostAccountResponse},
    modify_host_group::{ModifyHostGroupError, ModifyHostGroupRequest, ModifyHostGroupResponse},
    modify_host_share_key::{ModifyHostShareKeyError, ModifyHostShareKeyRequest, ModifyHostShareKeyResponse},
    modify_hosts_active_address_type::{ModifyHostsActiveAddressTypeError, ModifyHostsActiveAddressTypeRequest, ModifyHostsActiveAddressTypeResponse},
    modify_hosts_port::{ModifyHostsPortError, ModifyHostsPortRequest, ModifyHostsPortResponse},
    modify_instance_ad_auth_server::{ModifyInstanceADAuthServerError, ModifyInstanceADAuthServerRequest, ModifyInstanceADAuthServerResponse},
    modify_instance_attribute::{ModifyInstanceAttributeRequest, ModifyInstanceAttributeResponse},
    modify_instance_ldap_auth_server::{ModifyInstanceLDAPAuthServerError, ModifyInstanceLDAPAuthServerRequest, ModifyInstanceLDAPAuthServerResponse},
    modify_instance_two_factor::{ModifyInstanceTwoFactorError, ModifyInstanceTwoFactorRequest, ModifyInstanceTwoFactorResponse},
    modify_network_domain::{ModifyNetworkDomainError, ModifyNetworkDomainRequest, ModifyNetworkDomainResponse},
    modify_policy::{ModifyPolicyError, ModifyPolicyRequest, ModifyPolicyResponse},
    modify_rule::{ModifyRuleError, ModifyRuleRequest, ModifyRuleResponse},
    modify_user::{ModifyUserError, ModifyUserRequest, ModifyUserResponse},
    modify_user_group::{ModifyUserGroupError, ModifyUserGroupRequest, ModifyUserGroupResponse},
    modify_user_public_key::{ModifyUserPublicKeyError, ModifyUserPublicKeyRequest, ModifyUserPublicKeyResponse},
    move_databases_to_network_domain::{MoveDatabasesToNetworkDomainError, MoveDatabasesToNetworkDomainRequest, MoveDatabasesToNetworkDomainResponse},
    move_hosts_to_network_domain::{MoveHostsToNetworkDomainError, MoveHostsToNetworkDomainRequest, MoveHostsToNetworkDomainResponse},
    move_resource_group::{MoveResourceGroupRequest, MoveResourceGroupResponse},
    reject_approve_command::{RejectApproveCommandError, RejectApproveCommandRequest, RejectApproveCommandResponse},
    reject_operation_ticket::{RejectOperationTicketError, RejectOperationTicketRequest, RejectOperationTicketResponse},
    remove_databases_from_group::{RemoveDatabasesFromGroupError, RemoveDatabasesFromGroupRequest, RemoveDatabasesFromGroupResponse},
    remove_hosts_from_group::{RemoveHostsFromGroupError, RemoveHostsFromGroupRequest, RemoveHostsFromGroupResponse},
    remove_instance_rd_member::{RemoveInstanceRdMemberRequest, RemoveInstanceRdMemberResponse},
    remove_users_from_group::{RemoveUsersFromGroupError, RemoveUsersFromGroupRequest, RemoveUsersFromGroupResponse},
    renew_asset_operation_token::{RenewAssetOperationTokenError, RenewAssetOperationTokenRequest, RenewAssetOperationTokenResponse},
    reset_host_account_credential::{ResetHostAccountCredentialError, ResetHostAccountCredentialRequest, ResetHostAccountCredentialResponse},
    set_policy_access_time_range_config::{SetPolicyAccessTimeRangeConfigError, SetPolicyAccessTimeRangeConfigRequest, SetPolicyAccessTimeRangeConfigResponse},
    set_policy_approval_config::{SetPolicyApprovalConfigError, SetPolicyApprovalConfigRequest, SetPolicyApprovalConfigResponse},
    set_policy_asset_scope::{SetPolicyAssetScopeError, SetPolicyAssetScopeRequest, SetPolicyAssetScopeResponse},
    set_policy_command_config::{SetPolicyCommandConfigError, SetPolicyCommandConfigRequest, SetPolicyCommandConfigResponse},
    set_policy_ip_acl_config::{SetPolicyIPAclConfigError, SetPolicyIPAclConfigRequest, SetPolicyIPAclConfigResponse},
    set_policy_protocol_config::{SetPolicyProtocolConfigError, SetPolicyProtocolConfigRequest, SetPolicyProtocolConfigResponse},
    set_policy_user_scope::{SetPolicyUserScopeError, SetPolicyUserScopeRequest, SetPolicyUserScopeResponse},
    start_instance::{StartInstanceRequest, StartInstanceResponse},
    tag_resources::{TagResourcesRequest, TagResourcesResponse},
    unlock_users::{UnlockUsersError, UnlockUsersRequest, UnlockUsersResponse},
    untag_resources::{UntagResourcesRequest, UntagResourcesResponse},
    verify_instance_ad_auth_server::{VerifyInstanceADAuthServerError, VerifyInstanceADAuthServerRequest, VerifyInstanceADAuthServerResponse},
    verify_instance_ldap_auth_server::{VerifyInstanceLDAPAuthServerError, VerifyInstanceLDAPAuthServerRequest, VerifyInstanceLDAPAuthServerResponse},
};

/// What the calls of this product have in common.
pub static PRODUCT: Product = Product {
    code: "Yundun-bastionhost",
    version: "2019-12-09",
    endpoints: Endpoints {
        central: None,
        regional: &[
            RegionalEndpoint::public(
                "ap-northeast-1",
                "bastionhost.ap-northeast-1.aliyuncs.com",
            ),
            RegionalEndpoint::public(
                "ap-south-1",
                "bastionhost.ap-south-1.aliyuncs.com",
            ),
            RegionalEndpoint::public(
                "ap-southeast-1",
                "bastionhost.ap-southeast-1.aliyuncs.com",
            ),
            RegionalEndpoint::public(
                "ap-southeast-2",
                "bastionhost.ap-southeast-2.aliyuncs.com",
            ),
            RegionalEndpoint::public(
                "ap-southeast-3",
                "bastionhost.ap-southeast-3.aliyuncs.com",
            ),
            RegionalEndpoint::public(
                "ap-southeast-5",
                "bastionhost.ap-southeast-5.aliyuncs.com",
            ),
            RegionalEndpoint::public("cn-beijing", "yundun-bastionhost.aliyuncs.com"),
            RegionalEndpoint::public("cn-chengdu", "yundun-bastionhost.aliyuncs.com"),
            RegionalEndpoint::public(
                "cn-haidian-cm12-c01",
                "yundun-bastionhost.aliyuncs.com",
            ),
            RegionalEndpoint::public("cn-hangzhou", "yundun-bastionhost.aliyuncs.com"),
            RegionalEndpoint::public("cn-heyuan", "yundun-bastionhost.aliyuncs.com"),
            RegionalEndpoint::public(
                "cn-hongkong",
                "bastionhost.cn-hongkong.aliyuncs.com",
            ),
            RegionalEndpoint::public(
                "cn-huhehaote",
                "bastionhost.cn-huhehaote.aliyuncs.com",
            ),
            RegionalEndpoint::public(
                "cn-huhehaote-nebula-1",
                "yundun-bastionhost.aliyuncs.com",
            ),
            RegionalEndpoint::public(
                "cn-north-2-gov-1",
                "yundun-bastionhost.aliyuncs.com",
            ),
            RegionalEndpoint::public("cn-qingdao", "yundun-bastionhost.aliyuncs.com"),
            RegionalEndpoint::public("cn-shanghai", "yundun-bastionhost.aliyuncs.com"),
            RegionalEndpoint::public(
                "cn-shanghai-finance-1",
                "yundun-bastionhost.aliyuncs.com",
            ),
            RegionalEndpoint::public("cn-shenzhen", "yundun-bastionhost.aliyuncs.com"),
            RegionalEndpoint::public(
                "cn-shenzhen-finance-1",
                "yundun-bastionhost.aliyuncs.com",
            ),
            RegionalEndpoint::public(
                "cn-zhangjiakou",
                "bastionhost.cn-zhangjiakou.aliyuncs.com",
            ),
            RegionalEndpoint::public(
                "eu-central-1",
                "bastionhost.eu-central-1.aliyuncs.com",
            ),
            RegionalEndpoint::public("eu-west-1", "bastionhost.eu-west-1.aliyuncs.com"),
            RegionalEndpoint::public("me-east-1", "yundun-bastionhost.aliyuncs.com"),
            RegionalEndpoint::public("us-east-1", "bastionhost.us-east-1.aliyuncs.com"),
            RegionalEndpoint::public("us-west-1", "bastionhost.us-west-1.aliyuncs.com"),
        ],
        rule: None,
        location_code: None,
    },
};

const fn operation(action: &'static str) -> OperationInfo {
    OperationInfo::rpc(&PRODUCT, action)
}

/// Calls the operations of Bastionhost.
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
    /// Approves one command that waits for approval, so that it can run.
    #[inline]
    pub fn accept_approve_command(
        &self,
        request: AcceptApproveCommandRequest,
    ) -> Call<'_, AcceptApproveCommandRequest> {
        self.inner.call(request)
    }
    /// Approves an O\&M application and limits how long and how often it holds.
    #[inline]
    pub fn accept_operation_ticket(
        &self,
        request: AcceptOperationTicketRequest,
    ) -> Call<'_, AcceptOperationTicketRequest> {
        self.inner.call(request)
    }
    /// Adds several databases to an asset group.
    #[inline]
    pub fn add_databases_to_group(
        &self,
        request: AddDatabasesToGroupRequest,
    ) -> Call<'_, AddDatabasesToGroupRequest> {
        self.inner.call(request)
    }
    /// Adds several hosts to an asset group.
    #[inline]
    pub fn add_hosts_to_group(
        &self,
        request: AddHostsToGroupRequest,
    ) -> Call<'_, AddHostsToGroupRequest> {
        self.inner.call(request)
    }
    /// Adds a resource directory member account to a bastion host instance.
    #[inline]
    pub fn add_instance_rd_member(
        &self,
        request: AddInstanceRdMemberRequest,
    ) -> Call<'_, AddInstanceRdMemberRequest> {
        self.inner.call(request)
    }
    /// Adds several bastion host users to a user group.
    #[inline]
    pub fn add_users_to_group(
        &self,
        request: AddUsersToGroupRequest,
    ) -> Call<'_, AddUsersToGroupRequest> {
        self.inner.call(request)
    }
    /// Authorizes a user to manage databases under given database accounts.
    #[inline]
    pub fn attach_database_accounts_to_user(
        &self,
        request: AttachDatabaseAccountsToUserRequest,
    ) -> Call<'_, AttachDatabaseAccountsToUserRequest> {
        self.inner.call(request)
    }
    /// Authorizes a user group to manage databases under given database accounts.
    #[inline]
    pub fn attach_database_accounts_to_user_group(
        &self,
        request: AttachDatabaseAccountsToUserGroupRequest,
    ) -> Call<'_, AttachDatabaseAccountsToUserGroupRequest> {
        self.inner.call(request)
    }
    /// Associates host accounts with a shared key, so that they log on with it.
    #[inline]
    pub fn attach_host_accounts_to_host_share_key(
        &self,
        request: AttachHostAccountsToHostShareKeyRequest,
    ) -> Call<'_, AttachHostAccountsToHostShareKeyRequest> {
        self.inner.call(request)
    }
    /// Authorizes a user to manage hosts under given host accounts.
    #[inline]
    pub fn attach_host_accounts_to_user(
        &self,
        request: AttachHostAccountsToUserRequest,
    ) -> Call<'_, AttachHostAccountsToUserRequest> {
        self.inner.call(request)
    }
    /// Authorizes a user group to manage hosts under given host accounts.
    #[inline]
    pub fn attach_host_accounts_to_user_group(
        &self,
        request: AttachHostAccountsToUserGroupRequest,
    ) -> Call<'_, AttachHostAccountsToUserGroupRequest> {
        self.inner.call(request)
    }
    /// Authorizes a user to manage all hosts of asset groups under given account names.
    #[inline]
    pub fn attach_host_group_accounts_to_user(
        &self,
        request: AttachHostGroupAccountsToUserRequest,
    ) -> Call<'_, AttachHostGroupAccountsToUserRequest> {
        self.inner.call(request)
    }
    /// Authorizes a user group to manage all hosts of asset groups under given account names.
    #[inline]
    pub fn attach_host_group_accounts_to_user_group(
        &self,
        request: AttachHostGroupAccountsToUserGroupRequest,
    ) -> Call<'_, AttachHostGroupAccountsToUserGroupRequest> {
        self.inner.call(request)
    }
    /// Sets the security groups of a bastion host instance.
    #[inline]
    pub fn config_instance_security_groups(
        &self,
        request: ConfigInstanceSecurityGroupsRequest,
    ) -> Call<'_, ConfigInstanceSecurityGroupsRequest> {
        self.inner.call(request)
    }
    /// Sets which public IP addresses may reach a bastion host that has Internet access.
    #[inline]
    pub fn config_instance_white_list(
        &self,
        request: ConfigInstanceWhiteListRequest,
    ) -> Call<'_, ConfigInstanceWhiteListRequest> {
        self.inner.call(request)
    }
    /// Imports an ApsaraDB RDS, PolarDB, or self-managed database as an asset.
    #[inline]
    pub fn create_database(
        &self,
        request: CreateDatabaseRequest,
    ) -> Call<'_, CreateDatabaseRequest> {
        self.inner.call(request)
    }
    /// Adds a database account with which O\&M engineers can log on to a database.
    #[inline]
    pub fn create_database_account(
        &self,
        request: CreateDatabaseAccountRequest,
    ) -> Call<'_, CreateDatabaseAccountRequest> {
        self.inner.call(request)
    }
    /// Starts a job that exports the configuration of a bastion host instance.
    #[inline]
    pub fn create_export_config_job(
        &self,
        request: CreateExportConfigJobRequest,
    ) -> Call<'_, CreateExportConfigJobRequest> {
        self.inner.call(request)
    }
    /// Imports a host, such as an ECS instance or a server elsewhere, as an asset.
    #[inline]
    pub fn create_host(
        &self,
        request: CreateHostRequest,
    ) -> Call<'_, CreateHostRequest> {
        self.inner.call(request)
    }
    /// Puts an existing account of a host under the bastion host's management for O\&M logon.
    #[inline]
    pub fn create_host_account(
        &self,
        request: CreateHostAccountRequest,
    ) -> Call<'_, CreateHostAccountRequest> {
        self.inner.call(request)
    }
    /// Creates an asset group by which assets can be sorted and handled in batches.
    #[inline]
    pub fn create_host_group(
        &self,
        request: CreateHostGroupRequest,
    ) -> Call<'_, CreateHostGroupRequest> {
        self.inner.call(request)
    }
    /// Adds a shared private key that host accounts can log on with.
    #[inline]
    pub fn create_host_share_key(
        &self,
        request: CreateHostShareKeyRequest,
    ) -> Call<'_, CreateHostShareKeyRequest> {
        self.inner.call(request)
    }
    /// Creates a network domain, which reaches assets in unconnected networks through proxy servers.
    #[inline]
    pub fn create_network_domain(
        &self,
        request: CreateNetworkDomainRequest,
    ) -> Call<'_, CreateNetworkDomainRequest> {
        self.inner.call(request)
    }
    /// Applies for permission to operate an asset under an account, for a time or once.
    #[inline]
    pub fn create_operation_ticket(
        &self,
        request: CreateOperationTicketRequest,
    ) -> Call<'_, CreateOperationTicketRequest> {
        self.inner.call(request)
    }
    /// Creates a control policy; scope and restrictions are set by separate calls.
    #[inline]
    pub fn create_policy(
        &self,
        request: CreatePolicyRequest,
    ) -> Call<'_, CreatePolicyRequest> {
        self.inner.call(request)
    }
    /// Creates an authorization rule that links users or user groups to assets for a period.
    #[inline]
    pub fn create_rule(
        &self,
        request: CreateRuleRequest,
    ) -> Call<'_, CreateRuleRequest> {
        self.inner.call(request)
    }
    /// Creates a local user or imports one from RAM or a directory such as AD or LDAP.
    #[inline]
    pub fn create_user(
        &self,
        request: CreateUserRequest,
    ) -> Call<'_, CreateUserRequest> {
        self.inner.call(request)
    }
    /// Creates a user group, which makes authorizing several users at once possible.
    #[inline]
    pub fn create_user_group(
        &self,
        request: CreateUserGroupRequest,
    ) -> Call<'_, CreateUserGroupRequest> {
        self.inner.call(request)
    }
    /// Stores a public key for a user, who can then log on with the private key.
    #[inline]
    pub fn create_user_public_key(
        &self,
        request: CreateUserPublicKeyRequest,
    ) -> Call<'_, CreateUserPublicKeyRequest> {
        self.inner.call(request)
    }
    /// Removes a database from the bastion host; it can no longer be reached through it.
    #[inline]
    pub fn delete_database(
        &self,
        request: DeleteDatabaseRequest,
    ) -> Call<'_, DeleteDatabaseRequest> {
        self.inner.call(request)
    }
    /// Removes a database account from the bastion host; the account in the database itself stays.
    #[inline]
    pub fn delete_database_account(
        &self,
        request: DeleteDatabaseAccountRequest,
    ) -> Call<'_, DeleteDatabaseAccountRequest> {
        self.inner.call(request)
    }
    /// Removes a host from the bastion host; nobody can log on to it through here any more.
    #[inline]
    pub fn delete_host(
        &self,
        request: DeleteHostRequest,
    ) -> Call<'_, DeleteHostRequest> {
        self.inner.call(request)
    }
    /// Removes a host account and the stored credentials from the bastion host.
    #[inline]
    pub fn delete_host_account(
        &self,
        request: DeleteHostAccountRequest,
    ) -> Call<'_, DeleteHostAccountRequest> {
        self.inner.call(request)
    }
    /// Deletes a group of hosts; the hosts themselves stay.
    #[inline]
    pub fn delete_host_group(
        &self,
        request: DeleteHostGroupRequest,
    ) -> Call<'_, DeleteHostGroupRequest> {
        self.inner.call(request)
    }
    /// Deletes a shared key; host accounts can no longer sign in with it.
    #[inline]
    pub fn delete_host_share_key(
        &self,
        request: DeleteHostShareKeyRequest,
    ) -> Call<'_, DeleteHostShareKeyRequest> {
        self.inner.call(request)
    }
    /// Deletes one network domain from a bastion host.
    #[inline]
    pub fn delete_network_domain(
        &self,
        request: DeleteNetworkDomainRequest,
    ) -> Call<'_, DeleteNetworkDomainRequest> {
        self.inner.call(request)
    }
    /// Deletes a control policy, whose limits on commands or access no longer apply.
    #[inline]
    pub fn delete_policy(
        &self,
        request: DeletePolicyRequest,
    ) -> Call<'_, DeletePolicyRequest> {
        self.inner.call(request)
    }
    /// Deletes an authorization rule; its users lose the access it gave them.
    #[inline]
    pub fn delete_rule(
        &self,
        request: DeleteRuleRequest,
    ) -> Call<'_, DeleteRuleRequest> {
        self.inner.call(request)
    }
    /// Deletes a user of the bastion host, who can no longer log on to it.
    #[inline]
    pub fn delete_user(
        &self,
        request: DeleteUserRequest,
    ) -> Call<'_, DeleteUserRequest> {
        self.inner.call(request)
    }
    /// Deletes a user group; the users themselves stay but lose rights that came from the group.
    #[inline]
    pub fn delete_user_group(
        &self,
        request: DeleteUserGroupRequest,
    ) -> Call<'_, DeleteUserGroupRequest> {
        self.inner.call(request)
    }
    /// Deletes a public key that a user logged on with.
    #[inline]
    pub fn delete_user_public_key(
        &self,
        request: DeleteUserPublicKeyRequest,
    ) -> Call<'_, DeleteUserPublicKeyRequest> {
        self.inner.call(request)
    }
    /// Shows all attributes of a bastion host instance.
    #[inline]
    pub fn describe_instance_attribute(
        &self,
        request: DescribeInstanceAttributeRequest,
    ) -> Call<'_, DescribeInstanceAttributeRequest> {
        self.inner.call(request)
    }
    /// Lists bastion host instances, filtered by status, resource group, or tags.
    #[inline]
    pub fn describe_instances(
        &self,
        request: DescribeInstancesRequest,
    ) -> Call<'_, DescribeInstancesRequest> {
        self.inner.call(request)
    }
    /// Lists the regions that support bastion host instances.
    #[inline]
    pub fn describe_regions(
        &self,
        request: DescribeRegionsRequest,
    ) -> Call<'_, DescribeRegionsRequest> {
        self.inner.call(request)
    }
    /// Takes a user's authorization for databases and database accounts away.
    #[inline]
    pub fn detach_database_accounts_from_user(
        &self,
        request: DetachDatabaseAccountsFromUserRequest,
    ) -> Call<'_, DetachDatabaseAccountsFromUserRequest> {
        self.inner.call(request)
    }
    /// Takes a user group's authorization for databases and database accounts away.
    #[inline]
    pub fn detach_database_accounts_from_user_group(
        &self,
        request: DetachDatabaseAccountsFromUserGroupRequest,
    ) -> Call<'_, DetachDatabaseAccountsFromUserGroupRequest> {
        self.inner.call(request)
    }
    /// Removes the association between host accounts and a shared key.
    #[inline]
    pub fn detach_host_accounts_from_host_share_key(
        &self,
        request: DetachHostAccountsFromHostShareKeyRequest,
    ) -> Call<'_, DetachHostAccountsFromHostShareKeyRequest> {
        self.inner.call(request)
    }
    /// Takes a user's authorization for hosts and host accounts away.
    #[inline]
    pub fn detach_host_accounts_from_user(
        &self,
        request: DetachHostAccountsFromUserRequest,
    ) -> Call<'_, DetachHostAccountsFromUserRequest> {
        self.inner.call(request)
    }
    /// Takes a user group's authorization for hosts and host accounts away.
    #[inline]
    pub fn detach_host_accounts_from_user_group(
        &self,
        request: DetachHostAccountsFromUserGroupRequest,
    ) -> Call<'_, DetachHostAccountsFromUserGroupRequest> {
        self.inner.call(request)
    }
    /// Takes a user's authorization for asset groups and their host accounts away.
    #[inline]
    pub fn detach_host_group_accounts_from_user(
        &self,
        request: DetachHostGroupAccountsFromUserRequest,
    ) -> Call<'_, DetachHostGroupAccountsFromUserRequest> {
        self.inner.call(request)
    }
    /// Takes a user group's authorization for asset groups and their host accounts away.
    #[inline]
    pub fn detach_host_group_accounts_from_user_group(
        &self,
        request: DetachHostGroupAccountsFromUserGroupRequest,
    ) -> Call<'_, DetachHostGroupAccountsFromUserGroupRequest> {
        self.inner.call(request)
    }
    /// Turns off access to a bastion host from the Internet.
    #[inline]
    pub fn disable_instance_public_access(
        &self,
        request: DisableInstancePublicAccessRequest,
    ) -> Call<'_, DisableInstancePublicAccessRequest> {
        self.inner.call(request)
    }
    /// Disables an authorization rule without deleting it.
    #[inline]
    pub fn disable_rule(
        &self,
        request: DisableRuleRequest,
    ) -> Call<'_, DisableRuleRequest> {
        self.inner.call(request)
    }
    /// Turns on access to a bastion host from the Internet.
    #[inline]
    pub fn enable_instance_public_access(
        &self,
        request: EnableInstancePublicAccessRequest,
    ) -> Call<'_, EnableInstancePublicAccessRequest> {
        self.inner.call(request)
    }
    /// Enables an authorization rule that was disabled.
    #[inline]
    pub fn enable_rule(
        &self,
        request: EnableRuleRequest,
    ) -> Call<'_, EnableRuleRequest> {
        self.inner.call(request)
    }
    /// Issues a token with which a host or database can be operated.
    #[inline]
    pub fn generate_asset_operation_token(
        &self,
        request: GenerateAssetOperationTokenRequest,
    ) -> Call<'_, GenerateAssetOperationTokenRequest> {
        self.inner.call(request)
    }
    /// Shows one database asset in detail.
    #[inline]
    pub fn get_database(
        &self,
        request: GetDatabaseRequest,
    ) -> Call<'_, GetDatabaseRequest> {
        self.inner.call(request)
    }
    /// Shows one database account in detail.
    #[inline]
    pub fn get_database_account(
        &self,
        request: GetDatabaseAccountRequest,
    ) -> Call<'_, GetDatabaseAccountRequest> {
        self.inner.call(request)
    }
    /// Shows the state of a job that exports the bastion host configuration.
    #[inline]
    pub fn get_export_config_job(
        &self,
        request: GetExportConfigJobRequest,
    ) -> Call<'_, GetExportConfigJobRequest> {
        self.inner.call(request)
    }
    /// Shows one host with its name, source, address, protocols, and ports.
    #[inline]
    pub fn get_host(&self, request: GetHostRequest) -> Call<'_, GetHostRequest> {
        self.inner.call(request)
    }
    /// Shows one host account in detail.
    #[inline]
    pub fn get_host_account(
        &self,
        request: GetHostAccountRequest,
    ) -> Call<'_, GetHostAccountRequest> {
        self.inner.call(request)
    }
    /// Shows one asset group in detail.
    #[inline]
    pub fn get_host_group(
        &self,
        request: GetHostGroupRequest,
    ) -> Call<'_, GetHostGroupRequest> {
        self.inner.call(request)
    }
    /// Shows one shared key for host accounts in detail.
    #[inline]
    pub fn get_host_share_key(
        &self,
        request: GetHostShareKeyRequest,
    ) -> Call<'_, GetHostShareKeyRequest> {
        self.inner.call(request)
    }
    /// Shows how a bastion host authenticates users against Active Directory.
    #[inline]
    pub fn get_instance_ad_auth_server(
        &self,
        request: GetInstanceADAuthServerRequest,
    ) -> Call<'_, GetInstanceADAuthServerRequest> {
        self.inner.call(request)
    }
    /// Shows how a bastion host authenticates users against LDAP.
    #[inline]
    pub fn get_instance_ldap_auth_server(
        &self,
        request: GetInstanceLDAPAuthServerRequest,
    ) -> Call<'_, GetInstanceLDAPAuthServerRequest> {
        self.inner.call(request)
    }
    /// Shows storage information of a bastion host instance.
    #[inline]
    pub fn get_instance_store_info(
        &self,
        request: GetInstanceStoreInfoRequest,
    ) -> Call<'_, GetInstanceStoreInfoRequest> {
        self.inner.call(request)
    }
    /// Shows the two-factor authentication settings of a bastion host.
    #[inline]
    pub fn get_instance_two_factor(
        &self,
        request: GetInstanceTwoFactorRequest,
    ) -> Call<'_, GetInstanceTwoFactorRequest> {
        self.inner.call(request)
    }
    /// Shows one network domain in detail.
    #[inline]
    pub fn get_network_domain(
        &self,
        request: GetNetworkDomainRequest,
    ) -> Call<'_, GetNetworkDomainRequest> {
        self.inner.call(request)
    }
    /// Shows one control policy in detail.
    #[inline]
    pub fn get_policy(&self, request: GetPolicyRequest) -> Call<'_, GetPolicyRequest> {
        self.inner.call(request)
    }
    /// Shows on which assets a control policy takes effect.
    #[inline]
    pub fn get_policy_asset_scope(
        &self,
        request: GetPolicyAssetScopeRequest,
    ) -> Call<'_, GetPolicyAssetScopeRequest> {
        self.inner.call(request)
    }
    /// Shows for which users a control policy takes effect.
    #[inline]
    pub fn get_policy_user_scope(
        &self,
        request: GetPolicyUserScopeRequest,
    ) -> Call<'_, GetPolicyUserScopeRequest> {
        self.inner.call(request)
    }
    /// Shows one authorization rule in detail.
    #[inline]
    pub fn get_rule(&self, request: GetRuleRequest) -> Call<'_, GetRuleRequest> {
        self.inner.call(request)
    }
    /// Shows one bastion host user in detail.
    #[inline]
    pub fn get_user(&self, request: GetUserRequest) -> Call<'_, GetUserRequest> {
        self.inner.call(request)
    }
    /// Shows one bastion host user group in detail.
    #[inline]
    pub fn get_user_group(
        &self,
        request: GetUserGroupRequest,
    ) -> Call<'_, GetUserGroupRequest> {
        self.inner.call(request)
    }
    /// Lists the commands that wait for approval.
    #[inline]
    pub fn list_approve_commands(
        &self,
        request: ListApproveCommandsRequest,
    ) -> Call<'_, ListApproveCommandsRequest> {
        self.inner.call(request)
    }
    /// Lists the accounts of a database, filtered by name.
    #[inline]
    pub fn list_database_accounts(
        &self,
        request: ListDatabaseAccountsRequest,
    ) -> Call<'_, ListDatabaseAccountsRequest> {
        self.inner.call(request)
    }
    /// Lists the accounts of a database that a user may or may not use, as the filter says.
    #[inline]
    pub fn list_database_accounts_for_user(
        &self,
        request: ListDatabaseAccountsForUserRequest,
    ) -> Call<'_, ListDatabaseAccountsForUserRequest> {
        self.inner.call(request)
    }
    /// Lists the accounts of a database and whether a user group is authorized for each.
    #[inline]
    pub fn list_database_accounts_for_user_group(
        &self,
        request: ListDatabaseAccountsForUserGroupRequest,
    ) -> Call<'_, ListDatabaseAccountsForUserGroupRequest> {
        self.inner.call(request)
    }
    /// Lists the databases of a bastion host, filtered by type, source, or asset group.
    #[inline]
    pub fn list_databases(
        &self,
        request: ListDatabasesRequest,
    ) -> Call<'_, ListDatabasesRequest> {
        self.inner.call(request)
    }
    /// Lists the databases that a user has been given access to.
    #[inline]
    pub fn list_databases_for_user(
        &self,
        request: ListDatabasesForUserRequest,
    ) -> Call<'_, ListDatabasesForUserRequest> {
        self.inner.call(request)
    }
    /// Lists the databases that a user group is authorized to manage.
    #[inline]
    pub fn list_databases_for_user_group(
        &self,
        request: ListDatabasesForUserGroupRequest,
    ) -> Call<'_, ListDatabasesForUserGroupRequest> {
        self.inner.call(request)
    }
    /// Lists the accounts of a host, filtered by name or protocol.
    #[inline]
    pub fn list_host_accounts(
        &self,
        request: ListHostAccountsRequest,
    ) -> Call<'_, ListHostAccountsRequest> {
        self.inner.call(request)
    }
    /// Lists the host accounts that are associated with a shared key.
    #[inline]
    pub fn list_host_accounts_for_host_share_key(
        &self,
        request: ListHostAccountsForHostShareKeyRequest,
    ) -> Call<'_, ListHostAccountsForHostShareKeyRequest> {
        self.inner.call(request)
    }
    /// Lists the accounts of a host that a user may or may not use, as the filter says.
    #[inline]
    pub fn list_host_accounts_for_user(
        &self,
        request: ListHostAccountsForUserRequest,
    ) -> Call<'_, ListHostAccountsForUserRequest> {
        self.inner.call(request)
    }
    /// Lists the accounts of a host and whether a user group is authorized for each.
    #[inline]
    pub fn list_host_accounts_for_user_group(
        &self,
        request: ListHostAccountsForUserGroupRequest,
    ) -> Call<'_, ListHostAccountsForUserGroupRequest> {
        self.inner.call(request)
    }
    /// Lists the account names that a user may log on with in a host group.
    #[inline]
    pub fn list_host_group_account_names_for_user(
        &self,
        request: ListHostGroupAccountNamesForUserRequest,
    ) -> Call<'_, ListHostGroupAccountNamesForUserRequest> {
        self.inner.call(request)
    }
    /// Lists the account names that a user group may use on hosts of an asset group.
    #[inline]
    pub fn list_host_group_account_names_for_user_group(
        &self,
        request: ListHostGroupAccountNamesForUserGroupRequest,
    ) -> Call<'_, ListHostGroupAccountNamesForUserGroupRequest> {
        self.inner.call(request)
    }
    /// Lists the asset groups of a bastion host.
    #[inline]
    pub fn list_host_groups(
        &self,
        request: ListHostGroupsRequest,
    ) -> Call<'_, ListHostGroupsRequest> {
        self.inner.call(request)
    }
    /// Lists the host groups that a user may or may not use, as the filter says.
    #[inline]
    pub fn list_host_groups_for_user(
        &self,
        request: ListHostGroupsForUserRequest,
    ) -> Call<'_, ListHostGroupsForUserRequest> {
        self.inner.call(request)
    }
    /// Lists asset groups for which a user group is, or is not yet, authorized.
    #[inline]
    pub fn list_host_groups_for_user_group(
        &self,
        request: ListHostGroupsForUserGroupRequest,
    ) -> Call<'_, ListHostGroupsForUserGroupRequest> {
        self.inner.call(request)
    }
    /// Lists the shared keys for host accounts on a bastion host.
    #[inline]
    pub fn list_host_share_keys(
        &self,
        request: ListHostShareKeysRequest,
    ) -> Call<'_, ListHostShareKeysRequest> {
        self.inner.call(request)
    }
    /// Lists the hosts of a bastion host, filtered by name, address, source, or group.
    #[inline]
    pub fn list_hosts(&self, request: ListHostsRequest) -> Call<'_, ListHostsRequest> {
        self.inner.call(request)
    }
    /// Lists the hosts that a user may or may not use, as the filter says.
    #[inline]
    pub fn list_hosts_for_user(
        &self,
        request: ListHostsForUserRequest,
    ) -> Call<'_, ListHostsForUserRequest> {
        self.inner.call(request)
    }
    /// Lists hosts for which a user group is, or is not yet, authorized.
    #[inline]
    pub fn list_hosts_for_user_group(
        &self,
        request: ListHostsForUserGroupRequest,
    ) -> Call<'_, ListHostsForUserGroupRequest> {
        self.inner.call(request)
    }
    /// Lists the resource directory members that were added to a bastion host instance.
    #[inline]
    pub fn list_instance_rd_members(
        &self,
        request: ListInstanceRdMembersRequest,
    ) -> Call<'_, ListInstanceRdMembersRequest> {
        self.inner.call(request)
    }
    /// Lists the network domains of a bastion host.
    #[inline]
    pub fn list_network_domains(
        &self,
        request: ListNetworkDomainsRequest,
    ) -> Call<'_, ListNetworkDomainsRequest> {
        self.inner.call(request)
    }
    /// Lists the database accounts that the calling RAM user may use.
    #[inline]
    pub fn list_operation_database_accounts(
        &self,
        request: ListOperationDatabaseAccountsRequest,
    ) -> Call<'_, ListOperationDatabaseAccountsRequest> {
        self.inner.call(request)
    }
    /// Lists the databases that the calling RAM user may operate.
    #[inline]
    pub fn list_operation_databases(
        &self,
        request: ListOperationDatabasesRequest,
    ) -> Call<'_, ListOperationDatabasesRequest> {
        self.inner.call(request)
    }
    /// Lists the host accounts that the calling RAM user may use.
    #[inline]
    pub fn list_operation_host_accounts(
        &self,
        request: ListOperationHostAccountsRequest,
    ) -> Call<'_, ListOperationHostAccountsRequest> {
        self.inner.call(request)
    }
    /// Lists the hosts that the calling RAM user may operate.
    #[inline]
    pub fn list_operation_hosts(
        &self,
        request: ListOperationHostsRequest,
    ) -> Call<'_, ListOperationHostsRequest> {
        self.inner.call(request)
    }
    /// Lists the O\&M applications that wait for approval.
    #[inline]
    pub fn list_operation_tickets(
        &self,
        request: ListOperationTicketsRequest,
    ) -> Call<'_, ListOperationTicketsRequest> {
        self.inner.call(request)
    }
    /// Lists the control policies of a bastion host.
    #[inline]
    pub fn list_policies(
        &self,
        request: ListPoliciesRequest,
    ) -> Call<'_, ListPoliciesRequest> {
        self.inner.call(request)
    }
    /// Lists the authorization rules of a bastion host, filtered by name or state.
    #[inline]
    pub fn list_rules(&self, request: ListRulesRequest) -> Call<'_, ListRulesRequest> {
        self.inner.call(request)
    }
    /// Lists the tag keys in use on resources of one type.
    #[inline]
    pub fn list_tag_keys(
        &self,
        request: ListTagKeysRequest,
    ) -> Call<'_, ListTagKeysRequest> {
        self.inner.call(request)
    }
    /// Lists the tags of bastion host instances, or the instances that carry given tags.
    #[inline]
    pub fn list_tag_resources(
        &self,
        request: ListTagResourcesRequest,
    ) -> Call<'_, ListTagResourcesRequest> {
        self.inner.call(request)
    }
    /// Lists the user groups of a bastion host.
    #[inline]
    pub fn list_user_groups(
        &self,
        request: ListUserGroupsRequest,
    ) -> Call<'_, ListUserGroupsRequest> {
        self.inner.call(request)
    }
    /// Lists all public keys that are stored for a user.
    #[inline]
    pub fn list_user_public_keys(
        &self,
        request: ListUserPublicKeysRequest,
    ) -> Call<'_, ListUserPublicKeysRequest> {
        self.inner.call(request)
    }
    /// Lists the users of a bastion host, filtered by source, state, or group.
    #[inline]
    pub fn list_users(&self, request: ListUsersRequest) -> Call<'_, ListUsersRequest> {
        self.inner.call(request)
    }
    /// Locks users, who cannot log on until they are unlocked.
    #[inline]
    pub fn lock_users(&self, request: LockUsersRequest) -> Call<'_, LockUsersRequest> {
        self.inner.call(request)
    }
    /// Changes basic information of a database, such as address, port, and network domain.
    #[inline]
    pub fn modify_database(
        &self,
        request: ModifyDatabaseRequest,
    ) -> Call<'_, ModifyDatabaseRequest> {
        self.inner.call(request)
    }
    /// Changes name, password, or schema of a database account.
    #[inline]
    pub fn modify_database_account(
        &self,
        request: ModifyDatabaseAccountRequest,
    ) -> Call<'_, ModifyDatabaseAccountRequest> {
        self.inner.call(request)
    }
    /// Changes address, name, operating system type, or comment of a host.
    #[inline]
    pub fn modify_host(
        &self,
        request: ModifyHostRequest,
    ) -> Call<'_, ModifyHostRequest> {
        self.inner.call(request)
    }
    /// Changes name, password, or private key of a host account.
    #[inline]
    pub fn modify_host_account(
        &self,
        request: ModifyHostAccountRequest,
    ) -> Call<'_, ModifyHostAccountRequest> {
        self.inner.call(request)
    }
    /// Changes name or comment of an asset group.
    #[inline]
    pub fn modify_host_group(
        &self,
        request: ModifyHostGroupRequest,
    ) -> Call<'_, ModifyHostGroupRequest> {
        self.inner.call(request)
    }
    /// Changes name or private key of a shared key for host accounts.
    #[inline]
    pub fn modify_host_share_key(
        &self,
        request: ModifyHostShareKeyRequest,
    ) -> Call<'_, ModifyHostShareKeyRequest> {
        self.inner.call(request)
    }
    /// Switches hosts between public and private address for O\&M connections.
    #[inline]
    pub fn modify_hosts_active_address_type(
        &self,
        request: ModifyHostsActiveAddressTypeRequest,
    ) -> Call<'_, ModifyHostsActiveAddressTypeRequest> {
        self.inner.call(request)
    }
    /// Sets a custom SSH or RDP port for several hosts.
    #[inline]
    pub fn modify_hosts_port(
        &self,
        request: ModifyHostsPortRequest,
    ) -> Call<'_, ModifyHostsPortRequest> {
        self.inner.call(request)
    }
    /// Changes the Active Directory server settings for user authentication.
    #[inline]
    pub fn modify_instance_ad_auth_server(
        &self,
        request: ModifyInstanceADAuthServerRequest,
    ) -> Call<'_, ModifyInstanceADAuthServerRequest> {
        self.inner.call(request)
    }
    /// Changes the description of a bastion host instance.
    #[inline]
    pub fn modify_instance_attribute(
        &self,
        request: ModifyInstanceAttributeRequest,
    ) -> Call<'_, ModifyInstanceAttributeRequest> {
        self.inner.call(request)
    }
    /// Changes the LDAP server settings for user authentication.
    #[inline]
    pub fn modify_instance_ldap_auth_server(
        &self,
        request: ModifyInstanceLDAPAuthServerRequest,
    ) -> Call<'_, ModifyInstanceLDAPAuthServerRequest> {
        self.inner.call(request)
    }
    /// Changes the two-factor authentication settings of a bastion host.
    #[inline]
    pub fn modify_instance_two_factor(
        &self,
        request: ModifyInstanceTwoFactorRequest,
    ) -> Call<'_, ModifyInstanceTwoFactorRequest> {
        self.inner.call(request)
    }
    /// Changes basic information of a network domain, including its proxy servers.
    #[inline]
    pub fn modify_network_domain(
        &self,
        request: ModifyNetworkDomainRequest,
    ) -> Call<'_, ModifyNetworkDomainRequest> {
        self.inner.call(request)
    }
    /// Changes name, priority, or comment of a control policy.
    #[inline]
    pub fn modify_policy(
        &self,
        request: ModifyPolicyRequest,
    ) -> Call<'_, ModifyPolicyRequest> {
        self.inner.call(request)
    }
    /// Changes an authorization rule, including its users, assets, and validity period.
    #[inline]
    pub fn modify_rule(
        &self,
        request: ModifyRuleRequest,
    ) -> Call<'_, ModifyRuleRequest> {
        self.inner.call(request)
    }
    /// Changes a bastion host user, such as contact data, validity period, or two-factor settings.
    #[inline]
    pub fn modify_user(
        &self,
        request: ModifyUserRequest,
    ) -> Call<'_, ModifyUserRequest> {
        self.inner.call(request)
    }
    /// Changes name or comment of a user group.
    #[inline]
    pub fn modify_user_group(
        &self,
        request: ModifyUserGroupRequest,
    ) -> Call<'_, ModifyUserGroupRequest> {
        self.inner.call(request)
    }
    /// Changes a public key that is stored for a user.
    #[inline]
    pub fn modify_user_public_key(
        &self,
        request: ModifyUserPublicKeyRequest,
    ) -> Call<'_, ModifyUserPublicKeyRequest> {
        self.inner.call(request)
    }
    /// Moves several databases to a network domain.
    #[inline]
    pub fn move_databases_to_network_domain(
        &self,
        request: MoveDatabasesToNetworkDomainRequest,
    ) -> Call<'_, MoveDatabasesToNetworkDomainRequest> {
        self.inner.call(request)
    }
    /// Moves several hosts to a network domain.
    #[inline]
    pub fn move_hosts_to_network_domain(
        &self,
        request: MoveHostsToNetworkDomainRequest,
    ) -> Call<'_, MoveHostsToNetworkDomainRequest> {
        self.inner.call(request)
    }
    /// Moves a bastion host instance to another resource group.
    #[inline]
    pub fn move_resource_group(
        &self,
        request: MoveResourceGroupRequest,
    ) -> Call<'_, MoveResourceGroupRequest> {
        self.inner.call(request)
    }
    /// Rejects one command that waits for approval, so that it does not run.
    #[inline]
    pub fn reject_approve_command(
        &self,
        request: RejectApproveCommandRequest,
    ) -> Call<'_, RejectApproveCommandRequest> {
        self.inner.call(request)
    }
    /// Rejects an O\&M application, optionally with a comment.
    #[inline]
    pub fn reject_operation_ticket(
        &self,
        request: RejectOperationTicketRequest,
    ) -> Call<'_, RejectOperationTicketRequest> {
        self.inner.call(request)
    }
    /// Removes several databases from an asset group; they stay in the bastion host.
    #[inline]
    pub fn remove_databases_from_group(
        &self,
        request: RemoveDatabasesFromGroupRequest,
    ) -> Call<'_, RemoveDatabasesFromGroupRequest> {
        self.inner.call(request)
    }
    /// Removes several hosts from an asset group; they stay in the bastion host.
    #[inline]
    pub fn remove_hosts_from_group(
        &self,
        request: RemoveHostsFromGroupRequest,
    ) -> Call<'_, RemoveHostsFromGroupRequest> {
        self.inner.call(request)
    }
    /// Removes a resource directory member account from a bastion host instance.
    #[inline]
    pub fn remove_instance_rd_member(
        &self,
        request: RemoveInstanceRdMemberRequest,
    ) -> Call<'_, RemoveInstanceRdMemberRequest> {
        self.inner.call(request)
    }
    /// Removes several users from a user group; the users themselves remain.
    #[inline]
    pub fn remove_users_from_group(
        &self,
        request: RemoveUsersFromGroupRequest,
    ) -> Call<'_, RemoveUsersFromGroupRequest> {
        self.inner.call(request)
    }
    /// Extends the validity of an O\&M token by one hour.
    #[inline]
    pub fn renew_asset_operation_token(
        &self,
        request: RenewAssetOperationTokenRequest,
    ) -> Call<'_, RenewAssetOperationTokenRequest> {
        self.inner.call(request)
    }
    /// Clears the stored password or SSH private key of a host account.
    #[inline]
    pub fn reset_host_account_credential(
        &self,
        request: ResetHostAccountCredentialRequest,
    ) -> Call<'_, ResetHostAccountCredentialRequest> {
        self.inner.call(request)
    }
    /// Sets the hours and days on which a control policy lets users log on.
    #[inline]
    pub fn set_policy_access_time_range_config(
        &self,
        request: SetPolicyAccessTimeRangeConfigRequest,
    ) -> Call<'_, SetPolicyAccessTimeRangeConfigRequest> {
        self.inner.call(request)
    }
    /// Sets whether O\&M under a control policy needs approval first.
    #[inline]
    pub fn set_policy_approval_config(
        &self,
        request: SetPolicyApprovalConfigRequest,
    ) -> Call<'_, SetPolicyApprovalConfigRequest> {
        self.inner.call(request)
    }
    /// Sets on which assets and accounts a control policy takes effect.
    #[inline]
    pub fn set_policy_asset_scope(
        &self,
        request: SetPolicyAssetScopeRequest,
    ) -> Call<'_, SetPolicyAssetScopeRequest> {
        self.inner.call(request)
    }
    /// Sets which commands a control policy allows, denies, or makes subject to approval.
    #[inline]
    pub fn set_policy_command_config(
        &self,
        request: SetPolicyCommandConfigRequest,
    ) -> Call<'_, SetPolicyCommandConfigRequest> {
        self.inner.call(request)
    }
    /// Sets from which source IP addresses a control policy permits access.
    #[inline]
    pub fn set_policy_ip_acl_config(
        &self,
        request: SetPolicyIPAclConfigRequest,
    ) -> Call<'_, SetPolicyIPAclConfigRequest> {
        self.inner.call(request)
    }
    /// Sets which RDP and SSH options, such as clipboard transfer, a control policy permits.
    #[inline]
    pub fn set_policy_protocol_config(
        &self,
        request: SetPolicyProtocolConfigRequest,
    ) -> Call<'_, SetPolicyProtocolConfigRequest> {
        self.inner.call(request)
    }
    /// Sets for which users and user groups a control policy takes effect.
    #[inline]
    pub fn set_policy_user_scope(
        &self,
        request: SetPolicyUserScopeRequest,
    ) -> Call<'_, SetPolicyUserScopeRequest> {
        self.inner.call(request)
    }
    /// Puts a bought bastion host into service, in the vSwitch and security groups given.
    #[inline]
    pub fn start_instance(
        &self,
        request: StartInstanceRequest,
    ) -> Call<'_, StartInstanceRequest> {
        self.inner.call(request)
    }
    /// Creates tags and puts them on bastion host instances.
    #[inline]
    pub fn tag_resources(
        &self,
        request: TagResourcesRequest,
    ) -> Call<'_, TagResourcesRequest> {
        self.inner.call(request)
    }
    /// Unlocks several bastion host users that had been locked.
    #[inline]
    pub fn unlock_users(
        &self,
        request: UnlockUsersRequest,
    ) -> Call<'_, UnlockUsersRequest> {
        self.inner.call(request)
    }
    /// Removes tags from bastion host instances.
    #[inline]
    pub fn untag_resources(
        &self,
        request: UntagResourcesRequest,
    ) -> Call<'_, UntagResourcesRequest> {
        self.inner.call(request)
    }
    /// Tests Active Directory server settings without saving them.
    #[inline]
    pub fn verify_instance_ad_auth_server(
        &self,
        request: VerifyInstanceADAuthServerRequest,
    ) -> Call<'_, VerifyInstanceADAuthServerRequest> {
        self.inner.call(request)
    }
    /// Tests LDAP server settings without saving them.
    #[inline]
    pub fn verify_instance_ldap_auth_server(
        &self,
        request: VerifyInstanceLDAPAuthServerRequest,
    ) -> Call<'_, VerifyInstanceLDAPAuthServerRequest> {
        self.inner.call(request)
    }
}
