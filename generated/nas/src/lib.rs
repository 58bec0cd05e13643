// Written by `codegen generate` from the API reference. What is changed by hand is lost.

#![doc = include_str!("../README.md")]
//!
//! # Operations
//!
//! ## Service activation
//!
//! - [`OpenNASService`](mod@open_nas_service): Activates the service for the account.
//!
//! ## Regions and zones
//!
//! - [`DescribeRegions`](mod@describe_regions): Lists the regions in which file systems of a type can be created.
//! - [`DescribeZones`](mod@describe_zones): Lists the zones of a region with the types of file system that each offers.
//!
//! ## File systems
//!
//! - [`CreateFileSystem`](mod@create_file_system): Creates a file system; add a mount target to it before clients can use it.
//! - [`DeleteFileSystem`](mod@delete_file_system): Deletes a file system, which must have no mount targets left; the files on it cannot be brought back.
//! - [`DescribeFileSystems`](mod@describe_file_systems): Lists file systems with size, state, mount targets and plans.
//! - [`ModifyFileSystem`](mod@modify_file_system): Changes the note and some options of a file system.
//! - [`UpgradeFileSystem`](mod@upgrade_file_system): Enlarges an Extreme or CPFS file system.
//!
//! ## Mount targets
//!
//! - [`CreateMountTarget`](mod@create_mount_target): Adds a mount target to a file system, which is the address that clients mount.
//! - [`DeleteMountTarget`](mod@delete_mount_target): Removes a mount target for good; clients that mounted the file system through it lose access.
//! - [`DescribeMountTargets`](mod@describe_mount_targets): Lists the mount targets of a file system with address, permission group and state.
//! - [`DescribeMountedClients`](mod@describe_mounted_clients): Lists the clients that used a mount target within the last minute.
//! - [`ModifyMountTarget`](mod@modify_mount_target): Changes permission group or state of a mount target.
//!
//! ## Access points
//!
//! - [`CreateAccessPoint`](mod@create_access_point): Creates an access point, through which applications see a part of a file system under a fixed identity.
//! - [`CreateDir`](mod@create_dir): Makes a directory in a file system, with parents, owner and permissions if wanted.
//! - [`DeleteAccessPoint`](mod@delete_access_point): Deletes an access point of a General-purpose NFS file system; I/O still running through it breaks off at once.
//! - [`DescribeAccessPoint`](mod@describe_access_point): Returns one access point with its root directory, identity and host name.
//! - [`DescribeAccessPoints`](mod@describe_access_points): Lists access points of a file system or a permission group.
//! - [`ModifyAccessPoint`](mod@modify_access_point): Changes name, permission group or RAM guard of an access point.
//!
//! ## Permission groups
//!
//! - [`CreateAccessGroup`](mod@create_access_group): Creates a permission group, whose rules decide which clients may mount a file system.
//! - [`CreateAccessRule`](mod@create_access_rule): Adds a rule to a permission group that gives an address range access.
//! - [`DeleteAccessGroup`](mod@delete_access_group): Deletes a permission group together with its rules, so that mount targets can no longer use it.
//! - [`DeleteAccessRule`](mod@delete_access_rule): Takes one rule out of a permission group; clients that only it let in lose their access.
//! - [`DescribeAccessGroups`](mod@describe_access_groups): Lists permission groups with the numbers of their rules and mount targets.
//! - [`DescribeAccessRules`](mod@describe_access_rules): Lists the rules of a permission group, or one of them.
//! - [`ModifyAccessGroup`](mod@modify_access_group): Changes the note on a permission group.
//! - [`ModifyAccessRule`](mod@modify_access_rule): Changes a rule of a permission group.
//!
//! ## Snapshots
//!
//! - [`ApplyAutoSnapshotPolicy`](mod@apply_auto_snapshot_policy): Puts file systems under an automatic snapshot policy, which makes their snapshots from then on.
//! - [`CancelAutoSnapshotPolicy`](mod@cancel_auto_snapshot_policy): Takes file systems out of their automatic snapshot policy; existing snapshots stay.
//! - [`CreateAutoSnapshotPolicy`](mod@create_auto_snapshot_policy): Creates a policy that makes snapshots at fixed times; apply it to file systems afterward.
//! - [`CreateSnapshot`](mod@create_snapshot): Makes a snapshot of a file system, to which it can be set back later.
//! - [`DeleteAutoSnapshotPolicy`](mod@delete_auto_snapshot_policy): Deletes an automatic snapshot policy; no more snapshots are made by it.
//! - [`DeleteSnapshot`](mod@delete_snapshot): Deletes a snapshot; a snapshot still in the making is canceled by it.
//! - [`DescribeAutoSnapshotPolicies`](mod@describe_auto_snapshot_policies): Lists automatic snapshot policies with their times and retention.
//! - [`DescribeAutoSnapshotTasks`](mod@describe_auto_snapshot_tasks): Lists which file systems are under which automatic snapshot policy.
//! - [`DescribeSnapshots`](mod@describe_snapshots): Lists snapshots of Extreme file systems with state and progress.
//! - [`ModifyAutoSnapshotPolicy`](mod@modify_auto_snapshot_policy): Changes an automatic snapshot policy; it takes effect at once on all file systems under it.
//! - [`ResetFileSystem`](mod@reset_file_system): Sets an Extreme file system back to a snapshot; what was written since is lost.
//!
//! ## Tags
//!
//! - [`ListTagResources`](mod@list_tag_resources): Lists resources and their tags, by resource or by tag.
//! - [`TagResources`](mod@tag_resources): Puts tags on file systems or other resources, for sorting and searching them.
//! - [`UntagResources`](mod@untag_resources): Takes tags off file systems or other resources.
//!
//! ## Directory quotas
//!
//! - [`CancelDirQuota`](mod@cancel_dir_quota): Removes the quota of a directory, for one user, one group or all users.
//! - [`DescribeDirQuotas`](mod@describe_dir_quotas): Lists the directory quotas of a file system with what is used of each.
//! - [`SetDirQuota`](mod@set_dir_quota): Sets how much space and how many files a directory may hold, for one user, one group or all.
//!
//! ## Lifecycle policies
//!
//! - [`CancelLifecycleRetrieveJob`](mod@cancel_lifecycle_retrieve_job): Calls off a running job that brings files back from cheaper storage.
//! - [`CreateLifecyclePolicy`](mod@create_lifecycle_policy): Creates a policy that moves files not read for some time to cheaper storage.
//! - [`CreateLifecycleRetrieveJob`](mod@create_lifecycle_retrieve_job): Starts a job that brings files back from cheaper storage.
//! - [`DeleteLifecyclePolicy`](mod@delete_lifecycle_policy): Deletes a lifecycle policy of a General-purpose file system, so that no more files are moved to cheaper storage by it.
//! - [`DescribeLifecyclePolicies`](mod@describe_lifecycle_policies): Lists lifecycle policies with the directories that they cover.
//! - [`GetDirectoryOrFileProperties`](mod@get_directory_or_file_properties): Tells whether a file is in cheaper storage, or whether a directory holds such files.
//! - [`ListDirectoriesAndFiles`](mod@list_directories_and_files): Lists files in cheaper storage below a directory, and subdirectories that hold such files.
//! - [`ListLifecycleRetrieveJobs`](mod@list_lifecycle_retrieve_jobs): Lists jobs that bring files back from cheaper storage.
//! - [`ModifyLifecyclePolicy`](mod@modify_lifecycle_policy): Changes rule or storage class of a lifecycle policy.
//! - [`RetryLifecycleRetrieveJob`](mod@retry_lifecycle_retrieve_job): Runs a failed job that brings files back from cheaper storage once more.
//!
//! ## Recycle bin
//!
//! - [`CancelRecycleBinJob`](mod@cancel_recycle_bin_job): Calls off a running job of the recycle bin.
//! - [`CreateRecycleBinDeleteJob`](mod@create_recycle_bin_delete_job): Starts a job that removes a file or directory from the recycle bin for good.
//! - [`CreateRecycleBinRestoreJob`](mod@create_recycle_bin_restore_job): Starts a job that brings a file or directory back from the recycle bin.
//! - [`DisableAndCleanRecycleBin`](mod@disable_and_clean_recycle_bin): Switches the recycle bin off and deletes everything in it for good.
//! - [`EnableRecycleBin`](mod@enable_recycle_bin): Switches the recycle bin on, so that deleted files can be brought back for some days.
//! - [`GetRecycleBinAttribute`](mod@get_recycle_bin_attribute): Returns how the recycle bin of a file system is set and how much it holds.
//! - [`ListRecentlyRecycledDirectories`](mod@list_recently_recycled_directories): Lists directories in which files were deleted recently.
//! - [`ListRecycleBinJobs`](mod@list_recycle_bin_jobs): Lists jobs that restore or delete files of the recycle bin.
//! - [`ListRecycledDirectoriesAndFiles`](mod@list_recycled_directories_and_files): Lists deleted files and directories that the recycle bin still holds.
//! - [`UpdateRecycleBinAttribute`](mod@update_recycle_bin_attribute): Changes how many days deleted files stay in the recycle bin.
//!
//! ## SMB ACLs
//!
//! - [`CreateFile`](mod@create_file): Makes a file or directory in an SMB file system.
//! - [`DescribeSmbAcl`](mod@describe_smb_acl): Returns how access control by Active Directory is set for an SMB file system.
//! - [`DisableSmbAcl`](mod@disable_smb_acl): Switches access control by Active Directory off for an SMB file system.
//! - [`EnableSmbAcl`](mod@enable_smb_acl): Switches access control by Active Directory on for an SMB file system, with the keytab of its service account.
//! - [`ModifySmbAcl`](mod@modify_smb_acl): Changes access control by Active Directory of an SMB file system.
//!
//! ## NFS ACLs
//!
//! - [`DescribeNfsAcl`](mod@describe_nfs_acl): Tells whether NFS access control lists are in use on a file system.
//! - [`DisableNfsAcl`](mod@disable_nfs_acl): Switches NFS access control lists off for a file system.
//! - [`EnableNfsAcl`](mod@enable_nfs_acl): Switches NFS access control lists on for a file system.
//!
//! ## Log analysis
//!
//! - [`CreateLogAnalysis`](mod@create_log_analysis): Has the access logs of a General-purpose file system sent to Simple Log Service.
//! - [`DeleteLogAnalysis`](mod@delete_log_analysis): Stops writing the access logs of a General-purpose file system to Simple Log Service.
//! - [`DescribeLogAnalysis`](mod@describe_log_analysis): Lists the file systems whose access logs go to Simple Log Service, and where to.
//!
//! ## Filesets
//!
//! - [`CreateFileset`](mod@create_fileset): Creates a fileset, which is a directory of a CPFS file system with quota and data flow of its own.
//! - [`DeleteFileset`](mod@delete_fileset): Deletes a fileset of a CPFS file system along with all files in its directory, beyond recovery.
//! - [`DescribeFilesets`](mod@describe_filesets): Lists the filesets of a CPFS file system with quota and usage.
//! - [`ModifyFileset`](mod@modify_fileset): Changes note or deletion protection of a fileset.
//!
//! ## Data flows
//!
//! - [`ApplyDataFlowAutoRefresh`](mod@apply_data_flow_auto_refresh): Sets directories of a data flow up for automatic import of changes.
//! - [`CancelDataFlowAutoRefresh`](mod@cancel_data_flow_auto_refresh): Ends the automatic import of changes for a directory of a data flow.
//! - [`CancelDataFlowTask`](mod@cancel_data_flow_task): Calls off a data flow task that has not been carried out yet.
//! - [`CreateDataFlow`](mod@create_data_flow): Creates a data flow, which links a CPFS directory with a bucket in OSS.
//! - [`CreateDataFlowTask`](mod@create_data_flow_task): Starts a task that imports, exports, evicts or lists the files of a data flow.
//! - [`DeleteDataFlow`](mod@delete_data_flow): Deletes a data flow of a CPFS file system for good.
//! - [`DescribeDataFlowTasks`](mod@describe_data_flow_tasks): Lists data flow tasks with progress, outcome and report.
//! - [`DescribeDataFlows`](mod@describe_data_flows): Lists data flows of a CPFS file system.
//! - [`ModifyDataFlow`](mod@modify_data_flow): Changes note or bandwidth of a data flow.
//! - [`ModifyDataFlowAutoRefresh`](mod@modify_data_flow_auto_refresh): Changes how and how often a data flow imports changes automatically.
//! - [`StartDataFlow`](mod@start_data_flow): Sets a stopped data flow of a CPFS file system going again; other states are refused.
//! - [`StopDataFlow`](mod@stop_data_flow): Stops a data flow; it imports and exports nothing until it is started again.
//!
//! ## Resource groups
//!
//! - [`ChangeResourceGroup`](mod@change_resource_group): Moves a file system into a different resource group; data and mount targets stay as they are.
//!
//! ## Protocol services
//!
//! - [`CreateProtocolMountTarget`](mod@create_protocol_mount_target): Exports a directory or fileset through a protocol service, for clients to mount.
//! - [`CreateProtocolService`](mod@create_protocol_service): Creates a protocol service for a CPFS file system, which gives access by NFS; this takes some minutes.
//! - [`DeleteProtocolMountTarget`](mod@delete_protocol_mount_target): Removes an export directory of a CPFS protocol service; clients that mount it lose their access.
//! - [`DeleteProtocolService`](mod@delete_protocol_service): Deletes a protocol service of a CPFS file system; the directories it exports go with it.
//! - [`DescribeProtocolMountTarget`](mod@describe_protocol_mount_target): Lists the directories that protocol services of a file system export.
//! - [`DescribeProtocolService`](mod@describe_protocol_service): Lists the protocol services of a CPFS file system.
//! - [`ModifyProtocolMountTarget`](mod@modify_protocol_mount_target): Changes permission group or note of an export directory; its network cannot be changed.
//! - [`ModifyProtocolService`](mod@modify_protocol_service): Changes the note on a protocol service.
//!
//! ## Client blacklists
//!
//! - [`AddClientToBlackList`](mod@add_client_to_black_list): Shuts a client out of a CPFS file system, so that its writes are refused.
//! - [`DescribeBlackListClients`](mod@describe_black_list_clients): Tells how far clients shut out of a CPFS file system have been evicted.
//! - [`RemoveClientFromBlackList`](mod@remove_client_from_black_list): Lets a client that was shut out of a CPFS file system write again.
//!
//! ## LDAP
//!
//! - [`CreateLDAPConfig`](mod@create_ldap_config): Adds the LDAP server that a file system looks users up in.
//! - [`DeleteLDAPConfig`](mod@delete_ldap_config): Removes the LDAP server from a file system.
//! - [`ModifyLDAPConfig`](mod@modify_ldap_config): Changes the LDAP server that a file system looks users up in.
//!
//! ## Others
//!
//! - [`AddTags`](mod@add_tags): Puts tags on a file system; tags with the same key are overwritten.
//! - [`AttachVscToFilesystems`](mod@attach_vsc_to_filesystems): Attaches virtual storage channels to file systems, several pairs in one call.
//! - [`CancelDataFlowSubTask`](mod@cancel_data_flow_sub_task): Calls off a subtask of a streaming data flow task.
//! - [`CancelFilesetQuota`](mod@cancel_fileset_quota): Removes the quota of a fileset.
//! - [`CreateDataFlowSubTask`](mod@create_data_flow_sub_task): Adds the transfer of one file to a streaming data flow task.
//! - [`DescribeDataFlowSubTasks`](mod@describe_data_flow_sub_tasks): Lists subtasks of streaming data flow tasks with progress and outcome.
//! - [`DescribeFileSystemStatistics`](mod@describe_file_system_statistics): Returns numbers and sizes of the account's file systems by type.
//! - [`DescribeFilesystemsVscAttachInfo`](mod@describe_filesystems_vsc_attach_info): Tells which virtual storage channels are attached to which file systems.
//! - [`DescribeStoragePackages`](mod@describe_storage_packages): Lists the storage plans of the account and the file systems that use them.
//! - [`DescribeTags`](mod@describe_tags): Lists tags of file systems, by file system or by tag.
//! - [`DetachVscFromFilesystems`](mod@detach_vsc_from_filesystems): Detaches virtual storage channels from file systems, several pairs in one call.
//! - [`RemoveTags`](mod@remove_tags): Takes tags off a file system.
//! - [`SetFilesetQuota`](mod@set_fileset_quota): Sets how much space and how many files a fileset may hold.
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

pub mod add_client_to_black_list;
pub mod add_tags;
pub mod apply_auto_snapshot_policy;
pub mod apply_data_flow_auto_refresh;
pub mod attach_vsc_to_filesystems;
pub mod cancel_auto_snapshot_policy;
pub mod cancel_data_flow_auto_refresh;
pub mod cancel_data_flow_sub_task;
pub mod cancel_data_flow_task;
pub mod cancel_dir_quota;
pub mod cancel_fileset_quota;
pub mod cancel_lifecycle_retrieve_job;
pub mod cancel_recycle_bin_job;
pub mod change_resource_group;
pub mod create_access_group;
pub mod create_access_point;
pub mod create_access_rule;
pub mod create_auto_snapshot_policy;
pub mod create_data_flow;
pub mod create_data_flow_sub_task;
pub mod create_data_flow_task;
pub mod create_dir;
pub mod create_file;
pub mod create_file_system;
pub mod create_fileset;
pub mod create_ldap_config;
pub mod create_lifecycle_policy;
pub mod create_lifecycle_retrieve_job;
pub mod create_log_analysis;
pub mod create_mount_target;
pub mod create_protocol_mount_target;
pub mod create_protocol_service;
pub mod create_recycle_bin_delete_job;
pub mod create_recycle_bin_restore_job;
pub mod create_snapshot;
pub mod delete_access_group;
pub mod delete_access_point;
pub mod delete_access_rule;
pub mod delete_auto_snapshot_policy;
pub mod delete_data_flow;
pub mod delete_file_system;
pub mod delete_fileset;
pub mod delete_ldap_config;
pub mod delete_lifecycle_policy;
pub mod delete_log_analysis;
pub mod delete_mount_target;
pub mod delete_protocol_mount_target;
pub mod delete_protocol_service;
pub mod delete_snapshot;
pub mod describe_access_groups;
pub mod describe_access_point;
pub mod describe_access_points;
pub mod describe_access_rules;
pub mod describe_auto_snapshot_policies;
pub mod describe_auto_snapshot_tasks;
pub mod describe_black_list_clients;
pub mod describe_data_flow_sub_tasks;
pub mod describe_data_flow_tasks;
pub mod describe_data_flows;
pub mod describe_dir_quotas;
pub mod describe_file_system_statistics;
pub mod describe_file_systems;
pub mod describe_filesets;
pub mod describe_filesystems_vsc_attach_info;
pub mod describe_lifecycle_policies;
pub mod describe_log_analysis;
pub mod describe_mount_targets;
pub mod describe_mounted_clients;
pub mod describe_nfs_acl;
pub mod describe_protocol_mount_target;
pub mod describe_protocol_service;
pub mod describe_regions;
pub mod describe_smb_acl;
pub mod describe_snapshots;
pub mod describe_storage_packages;
pub mod describe_tags;
pub mod describe_zones;
pub mod detach_vsc_from_filesystems;
pub mod disable_and_clean_recycle_bin;
pub mod disable_nfs_acl;
pub mod disable_smb_acl;
pub mod enable_nfs_acl;
pub mod enable_recycle_bin;
pub mod enable_smb_acl;
pub mod get_directory_or_file_properties;
pub mod get_recycle_bin_attribute;
pub mod list_directories_and_files;
pub mod list_lifecycle_retrieve_jobs;
pub mod list_recently_recycled_directories;
pub mod list_recycle_bin_jobs;
pub mod list_recycled_directories_and_files;
pub mod list_tag_resources;
pub mod modify_access_group;
pub mod modify_access_point;
pub mod modify_access_rule;
pub mod modify_auto_snapshot_policy;
pub mod modify_data_flow;
pub mod modify_data_flow_auto_refresh;
pub mod modify_file_system;
pub mod modify_fileset;
pub mod modify_ldap_config;
pub mod modify_lifecycle_policy;
pub mod modify_mount_target;
pub mod modify_protocol_mount_target;
pub mod modify_protocol_service;
pub mod modify_smb_acl;
pub mod open_nas_service;
pub mod remove_client_from_black_list;
pub mod remove_tags;
pub mod reset_file_system;
pub mod retry_lifecycle_retrieve_job;
pub mod set_dir_quota;
pub mod set_fileset_quota;
pub mod start_data_flow;
pub mod stop_data_flow;
pub mod tag_resources;
pub mod untag_resources;
pub mod update_recycle_bin_attribute;
pub mod upgrade_file_system;
pub mod errors;
pub mod types;

pub use errors::DocumentedError;

#[cfg_attr(doc, doc(hidden))]
pub use {
    add_client_to_black_list::{AddClientToBlackListRequest, AddClientToBlackListResponse},
    add_tags::{AddTagsRequest, AddTagsResponse},
    apply_auto_snapshot_policy::{ApplyAutoSnapshotPolicyRequest, ApplyAutoSnapshotPolicyResponse},
    apply_data_flow_auto_refresh::{ApplyDataFlowAutoRefreshError, ApplyDataFlowAutoRefreshRequest, ApplyDataFlowAutoRefreshResponse},
    attach_vsc_to_filesystems::{AttachVscToFilesystemsRequest, AttachVscToFilesystemsResponse},
    cancel_auto_snapshot_policy::{CancelAutoSnapshotPolicyRequest, CancelAutoSnapshotPolicyResponse},
    cancel_data_flow_auto_refresh::{CancelDataFlowAutoRefreshError, CancelDataFlowAutoRefreshRequest, CancelDataFlowAutoRefreshResponse},
    cancel_data_flow_sub_task::{CancelDataFlowSubTaskRequest, CancelDataFlowSubTaskResponse},
    cancel_data_flow_task::{CancelDataFlowTaskError, CancelDataFlowTaskRequest, CancelDataFlowTaskResponse},
    cancel_dir_quota::{CancelDirQuotaRequest, CancelDirQuotaResponse},
    cancel_fileset_quota::{CancelFilesetQuotaRequest, CancelFilesetQuotaResponse},
    cancel_lifecycle_retrieve_job::{CancelLifecycleRetrieveJobError, CancelLifecycleRetrieveJobRequest, CancelLifecycleRetrieveJobResponse},
    cancel_recycle_bin_job::{CancelRecycleBinJobError, CancelRecycleBinJobRequest, CancelRecycleBinJobResponse},
    change_resource_group::{ChangeResourceGroupError, ChangeResourceGroupRequest, ChangeResourceGroupResponse},
    create_access_group::{CreateAccessGroupRequest, CreateAccessGroupResponse},
    create_access_point::{CreateAccessPointError, CreateAccessPointRequest, CreateAccessPointResponse},
    create_access_rule::{CreateAccessRuleError, CreateAccessRuleRequest, CreateAccessRuleResponse},
    create_auto_snapshot_policy::{CreateAutoSnapshotPolicyRequest, CreateAutoSnapshotPolicyResponse},
    create_data_flow::{CreateDataFlowError, CreateDataFlowRequest, CreateDataFlowResponse},
    create_data_flow_sub_task::{CreateDataFlowSubTaskRequest, CreateDataFlowSubTaskResponse},
    create_data_flow_task::{CreateDataFlowTaskError, CreateDataFlowTaskRequest, CreateDataFlowTaskResponse},
    create_dir::{CreateDirError, CreateDirRequest, CreateDirResponse},
    create_file::{CreateFileRequest, CreateFileResponse},
    create_file_system::{CreateFileSystemError, CreateFileSystemRequest, CreateFileSystemResponse},
    create_fileset::{CreateFilesetError, CreateFilesetRequest, CreateFilesetResponse},
    create_ldap_config::{CreateLDAPConfigRequest, CreateLDAPConfigResponse},
    create_lifecycle_policy::{CreateLifecyclePolicyError, CreateLifecyclePolicyRequest, CreateLifecyclePolicyResponse},
    create_lifecycle_retrieve_job::{CreateLifecycleRetrieveJobError, CreateLifecycleRetrieveJobRequest, CreateLifecycleRetrieveJobResponse},
    create_log_analysis::{CreateLogAnalysisError, CreateLogAnalysisRequest, CreateLogAnalysisResponse},
    create_mount_target::{CreateMountTargetError, CreateMountTargetRequest, CreateMountTargetResponse},
    create_protocol_mount_target::{CreateProtocolMountTargetError, CreateProtocolMountTargetRequest, CreateProtocolMountTargetResponse},
    create_protocol_service::{CreateProtocolServiceError, CreateProtocolServiceRequest, CreateProtocolServiceResponse},
    create_recycle_bin_delete_job::{CreateRecycleBinDeleteJobError, CreateRecycleBinDeleteJobRequest, CreateRecycleBinDeleteJobResponse},
    create_recycle_bin_restore_job::{CreateRecycleBinRestoreJobError, CreateRecycleBinRestoreJobRequest, CreateRecycleBinRestoreJobResponse},
    create_snapshot::{CreateSnapshotRequest, CreateSnapshotResponse},
    delete_access_group::{DeleteAccessGroupRequest, DeleteAccessGroupResponse},
    delete_access_point::{DeleteAccessPointError, DeleteAccessPointRequest, DeleteAccessPointResponse},
    delete_access_rule::{DeleteAccessRuleRequest, DeleteAccessRuleResponse},
    delete_auto_snapshot_policy::{DeleteAutoSnapshotPolicyRequest, DeleteAutoSnapshotPolicyResponse},
    delete_data_flow::{DeleteDataFlowError, DeleteDataFlowRequest, DeleteDataFlowResponse},
    delete_file_system::{DeleteFileSystemError, DeleteFileSystemRequest, DeleteFileSystemResponse},
    delete_fileset::{DeleteFilesetError, DeleteFilesetRequest, DeleteFilesetResponse},
    delete_ldap_config::{DeleteLDAPConfigRequest, DeleteLDAPConfigResponse},
    delete_lifecycle_policy::{DeleteLifecyclePolicyRequest, DeleteLifecyclePolicyResponse},
    delete_log_analysis::{DeleteLogAnalysisRequest, DeleteLogAnalysisResponse},
    delete_mount_target::{DeleteMountTargetRequest, DeleteMountTargetResponse},
    delete_protocol_mount_target::{DeleteProtocolMountTargetError, DeleteProtocolMountTargetRequest, DeleteProtocolMountTargetResponse},
    delete_protocol_service::{DeleteProtocolServiceError, DeleteProtocolServiceRequest, DeleteProtocolServiceResponse},
    delete_snapshot::{DeleteSnapshotRequest, DeleteSnapshotResponse},
    describe_access_groups::{DescribeAccessGroupsRequest, DescribeAccessGroupsResponse},
    describe_access_point::{DescribeAccessPointError, DescribeAccessPointRequest, DescribeAccessPointResponse},
    describe_access_points::{DescribeAccessPointsError, DescribeAccessPointsRequest, DescribeAccessPointsResponse},
    describe_access_rules::{DescribeAccessRulesRequest, DescribeAccessRulesResponse},
    describe_auto_snapshot_policies::{DescribeAutoSnapshotPoliciesRequest, DescribeAutoSnapshotPoliciesResponse},
    describe_auto_snapshot_tasks::{DescribeAutoSnapshotTasksRequest, DescribeAutoSnapshotTasksResponse},
    describe_black_list_clients::{DescribeBlackListClientsRequest, DescribeBlackListClientsResponse},
    describe_data_flow_sub_tasks::{DescribeDataFlowSubTasksRequest, DescribeDataFlowSubTasksResponse},
    describe_data_flow_tasks::{DescribeDataFlowTasksError, DescribeDataFlowTasksRequest, DescribeDataFlowTasksResponse},
    describe_data_flows::{DescribeDataFlowsError, DescribeDataFlowsRequest, DescribeDataFlowsResponse},
    describe_dir_quotas::{DescribeDirQuotasRequest, DescribeDirQuotasResponse},
    describe_file_system_statistics::{DescribeFileSystemStatisticsRequest, DescribeFileSystemStatisticsResponse},
    describe_file_systems::{DescribeFileSystemsError, DescribeFileSystemsRequest, DescribeFileSystemsResponse},
    describe_filesets::{DescribeFilesetsError, DescribeFilesetsRequest, DescribeFilesetsResponse},
    describe_filesystems_vsc_attach_info::{DescribeFilesystemsVscAttachInfoRequest, DescribeFilesystemsVscAttachInfoResponse},
    describe_lifecycle_policies::{DescribeLifecyclePoliciesError, DescribeLifecyclePoliciesRequest, DescribeLifecyclePoliciesResponse},
    describe_log_analysis::{DescribeLogAnalysisRequest, DescribeLogAnalysisResponse},
    describe_mount_targets::{DescribeMountTargetsError, DescribeMountTargetsRequest, DescribeMountTargetsResponse},
    describe_mounted_clients::{DescribeMountedClientsRequest, DescribeMountedClientsResponse},
    describe_nfs_acl::{DescribeNfsAclRequest, DescribeNfsAclResponse},
    describe_protocol_mount_target::{DescribeProtocolMountTargetError, DescribeProtocolMountTargetRequest, DescribeProtocolMountTargetResponse},
    describe_protocol_service::{DescribeProtocolServiceError, DescribeProtocolServiceRequest, DescribeProtocolServiceResponse},
    describe_regions::{DescribeRegionsRequest, DescribeRegionsResponse},
    describe_smb_acl::{DescribeSmbAclRequest, DescribeSmbAclResponse},
    describe_snapshots::{DescribeSnapshotsRequest, DescribeSnapshotsResponse},
    describe_storage_packages::{DescribeStoragePackagesRequest, DescribeStoragePackagesResponse},
    describe_tags::{DescribeTagsRequest, DescribeTagsResponse},
    describe_zones::{DescribeZonesError, DescribeZonesRequest, DescribeZonesResponse},
    detach_vsc_from_filesystems::{DetachVscFromFilesystemsRequest, DetachVscFromFilesystemsResponse},
    disable_and_clean_recycle_bin::{DisableAndCleanRecycleBinError, DisableAndCleanRecycleBinRequest, DisableAndCleanRecycleBinResponse},
    disable_nfs_acl::{DisableNfsAclRequest, DisableNfsAclResponse},
    disable_smb_acl::{DisableSmbAclRequest, DisableSmbAclResponse},
    enable_nfs_acl::{EnableNfsAclRequest, EnableNfsAclResponse},
    enable_recycle_bin::{EnableRecycleBinError, EnableRecycleBinRequest, EnableRecycleBinResponse},
    enable_smb_acl::{EnableSmbAclRequest, EnableSmbAclResponse},
    get_directory_or_file_properties::{GetDirectoryOrFilePropertiesError, GetDirectoryOrFilePropertiesRequest, GetDirectoryOrFilePropertiesResponse},
    get_recycle_bin_attribute::{GetRecycleBinAttributeError, GetRecycleBinAttributeRequest, GetRecycleBinAttributeResponse},
    list_directories_and_files::{ListDirectoriesAndFilesError, ListDirectoriesAndFilesRequest, ListDirectoriesAndFilesResponse},
    list_lifecycle_retrieve_jobs::{ListLifecycleRetrieveJobsError, ListLifecycleRetrieveJobsRequest, ListLifecycleRetrieveJobsResponse},
    list_recently_recycled_directories::{ListRecentlyRecycledDirectoriesError, ListRecentlyRecycledDirectoriesRequest, ListRecentlyRecycledDirectoriesResponse},
    list_recycle_bin_jobs::{ListRecycleBinJobsError, ListRecycleBinJobsRequest, ListRecycleBinJobsResponse},
    list_recycled_directories_and_files::{ListRecycledDirectoriesAndFilesError, ListRecycledDirectoriesAndFilesRequest, ListRecycledDirectoriesAndFilesResponse},
    list_tag_resources::{ListTagResourcesError, ListTagResourcesRequest, ListTagResourcesResponse},
    modify_access_group::{ModifyAccessGroupRequest, ModifyAccessGroupResponse},
    modify_access_point::{ModifyAccessPointError, ModifyAccessPointRequest, ModifyAccessPointResponse},
    modify_access_rule::{ModifyAccessRuleError, ModifyAccessRuleRequest, ModifyAccessRuleResponse},
    modify_auto_snapshot_policy::{ModifyAutoSnapshotPolicyRequest, ModifyAutoSnapshotPolicyResponse},
    modify_data_flow::{ModifyDataFlowError, ModifyDataFlowRequest, ModifyDataFlowResponse},
    modify_data_flow_auto_refresh::{ModifyDataFlowAutoRefreshError, ModifyDataFlowAutoRefreshRequest, ModifyDataFlowAutoRefreshResponse},
    modify_file_system::{ModifyFileSystemRequest, ModifyFileSystemResponse},
    modify_fileset::{ModifyFilesetError, ModifyFilesetRequest, ModifyFilesetResponse},
    modify_ldap_config::{ModifyLDAPConfigRequest, ModifyLDAPConfigResponse},
    modify_lifecycle_policy::{ModifyLifecyclePolicyError, ModifyLifecyclePolicyRequest, ModifyLifecyclePolicyResponse},
    modify_mount_target::{ModifyMountTargetError, ModifyMountTargetRequest, ModifyMountTargetResponse},
    modify_protocol_mount_target::{ModifyProtocolMountTargetError, ModifyProtocolMountTargetRequest, ModifyProtocolMountTargetResponse},
    modify_protocol_service::{ModifyProtocolServiceError, ModifyProtocolServiceRequest, ModifyProtocolServiceResponse},
    modify_smb_acl::{ModifySmbAclRequest, ModifySmbAclResponse},
    open_nas_service::{OpenNASServiceError, OpenNASServiceRequest, OpenNASServiceResponse},
    remove_client_from_black_list::{RemoveClientFromBlackListRequest, RemoveClientFromBlackListResponse},
    remove_tags::{RemoveTagsRequest, RemoveTagsResponse},
    reset_file_system::{ResetFileSystemRequest, ResetFileSystemResponse},
    retry_lifecycle_retrieve_job::{RetryLifecycleRetrieveJobError, RetryLifecycleRetrieveJobRequest, RetryLifecycleRetrieveJobResponse},
    set_dir_quota::{SetDirQuotaError, SetDirQuotaRequest, SetDirQuotaResponse},
    set_fileset_quota::{SetFilesetQuotaRequest, SetFilesetQuotaResponse},
    start_data_flow::{StartDataFlowError, StartDataFlowRequest, StartDataFlowResponse},
    stop_data_flow::{StopDataFlowError, StopDataFlowRequest, StopDataFlowResponse},
    tag_resources::{TagResourcesError, TagResourcesRequest, TagResourcesResponse},
    untag_resources::{UntagResourcesError, UntagResourcesRequest, UntagResourcesResponse},
    update_recycle_bin_attribute::{UpdateRecycleBinAttributeError, UpdateRecycleBinAttributeRequest, UpdateRecycleBinAttributeResponse},
    upgrade_file_system::{UpgradeFileSystemRequest, UpgradeFileSystemResponse},
};

/// What the calls of this product have in common.
pub static PRODUCT: Product = Product {
    code: "NAS",
    version: "2017-06-26",
    endpoints: Endpoints {
        central: None,
        regional: &[
            RegionalEndpoint::public(
                "ap-northeast-1",
                "nas.ap-northeast-1.aliyuncs.com",
            ),
            RegionalEndpoint::public(
                "ap-northeast-2",
                "nas.ap-northeast-2.aliyuncs.com",
            ),
            RegionalEndpoint::public("ap-south-1", "nas.ap-south-1.aliyuncs.com"),
            RegionalEndpoint::public(
                "ap-southeast-1",
                "nas.ap-southeast-1.aliyuncs.com",
            ),
            RegionalEndpoint::public(
                "ap-southeast-2",
                "nas.ap-southeast-2.aliyuncs.com",
            ),
            RegionalEndpoint::public(
                "ap-southeast-3",
                "nas.ap-southeast-3.aliyuncs.com",
            ),
            RegionalEndpoint::public(
                "ap-southeast-5",
                "nas.ap-southeast-5.aliyuncs.com",
            ),
            RegionalEndpoint::public(
                "ap-southeast-6",
                "nas.ap-southeast-6.aliyuncs.com",
            ),
            RegionalEndpoint::public(
                "ap-southeast-7",
                "nas.ap-southeast-7.aliyuncs.com",
            ),
            RegionalEndpoint::public("cn-beijing", "nas.cn-beijing.aliyuncs.com"),
            RegionalEndpoint::public(
                "cn-beijing-finance-1",
                "nas.cn-beijing-finance-1.aliyuncs.com",
            ),
            RegionalEndpoint::public("cn-chengdu", "nas.cn-chengdu.aliyuncs.com"),
            RegionalEndpoint::public("cn-guangzhou", "nas.cn-guangzhou.aliyuncs.com"),
            RegionalEndpoint::public("cn-hangzhou", "nas.cn-hangzhou.aliyuncs.com"),
            RegionalEndpoint::public(
                "cn-hangzhou-finance",
                "nas.cn-hangzhou-finance.aliyuncs.com",
            ),
            RegionalEndpoint::public("cn-heyuan", "nas.cn-heyuan.aliyuncs.com"),
            RegionalEndpoint::public("cn-hongkong", "nas.cn-hongkong.aliyuncs.com"),
            RegionalEndpoint::public("cn-huhehaote", "nas.cn-huhehaote.aliyuncs.com"),
            RegionalEndpoint::public("cn-qingdao", "nas.cn-qingdao.aliyuncs.com"),
            RegionalEndpoint::public("cn-shanghai", "nas.cn-shanghai.aliyuncs.com"),
            RegionalEndpoint::public(
                "cn-shanghai-finance-1",
                "nas.cn-shanghai-finance-1.aliyuncs.com",
            ),
            RegionalEndpoint::public("cn-shenzhen", "nas.cn-shenzhen.aliyuncs.com"),
            RegionalEndpoint::public(
                "cn-shenzhen-finance-1",
                "nas.cn-shenzhen-finance-1.aliyuncs.com",
            ),
            RegionalEndpoint::public("cn-wulanchabu", "nas.cn-wulanchabu.aliyuncs.com"),
            RegionalEndpoint::public(
                "cn-zhangjiakou",
                "nas.cn-zhangjiakou.aliyuncs.com",
            ),
            RegionalEndpoint::public(
                "cn-zhengzhou-jva",
                "nas.cn-zhengzhou-jva.aliyuncs.com",
            ),
            RegionalEndpoint::public("eu-central-1", "nas.eu-central-1.aliyuncs.com"),
            RegionalEndpoint::public("eu-west-1", "nas.eu-west-1.aliyuncs.com"),
            RegionalEndpoint::public("me-central-1", "nas.me-central-1.aliyuncs.com"),
            RegionalEndpoint::public("me-east-1", "nas.me-east-1.aliyuncs.com"),
            RegionalEndpoint::public("us-east-1", "nas.us-east-1.aliyuncs.com"),
            RegionalEndpoint::public("us-west-1", "nas.us-west-1.aliyuncs.com"),
        ],
        rule: Some("nas.{region}.aliyuncs.com"),
        location_code: None,
    },
};

const fn operation(action: &'static str) -> OperationInfo {
    OperationInfo::rpc(&PRODUCT, action)
}

/// Calls the operations of File Storage NAS.
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
    /// Shuts a client out of a CPFS file system, so that its writes are refused.
    #[deprecated(note = "the documentation says that it should not be used any more")]
    #[inline]
    pub fn add_client_to_black_list(
        &self,
        request: AddClientToBlackListRequest,
    ) -> Call<'_, AddClientToBlackListRequest> {
        self.inner.call(request)
    }
    /// Puts tags on a file system; tags with the same key are overwritten.
    #[inline]
    pub fn add_tags(&self, request: AddTagsRequest) -> Call<'_, AddTagsRequest> {
        self.inner.call(request)
    }
    /// Puts file systems under an automatic snapshot policy, which makes their snapshots from then on.
    #[inline]
    pub fn apply_auto_snapshot_policy(
        &self,
        request: ApplyAutoSnapshotPolicyRequest,
    ) -> Call<'_, ApplyAutoSnapshotPolicyRequest> {
        self.inner.call(request)
    }
    /// Sets directories of a data flow up for automatic import of changes.
    #[inline]
    pub fn apply_data_flow_auto_refresh(
        &self,
        request: ApplyDataFlowAutoRefreshRequest,
    ) -> Call<'_, ApplyDataFlowAutoRefreshRequest> {
        self.inner.call(request)
    }
    /// Attaches virtual storage channels to file systems, several pairs in one call.
    #[inline]
    pub fn attach_vsc_to_filesystems(
        &self,
        request: AttachVscToFilesystemsRequest,
    ) -> Call<'_, AttachVscToFilesystemsRequest> {
        self.inner.call(request)
    }
    /// Takes file systems out of their automatic snapshot policy; existing snapshots stay.
    #[inline]
    pub fn cancel_auto_snapshot_policy(
        &self,
        request: CancelAutoSnapshotPolicyRequest,
    ) -> Call<'_, CancelAutoSnapshotPolicyRequest> {
        self.inner.call(request)
    }
    /// Ends the automatic import of changes for a directory of a data flow.
    #[inline]
    pub fn cancel_data_flow_auto_refresh(
        &self,
        request: CancelDataFlowAutoRefreshRequest,
    ) -> Call<'_, CancelDataFlowAutoRefreshRequest> {
        self.inner.call(request)
    }
    /// Calls off a subtask of a streaming data flow task.
    #[inline]
    pub fn cancel_data_flow_sub_task(
        &self,
        request: CancelDataFlowSubTaskRequest,
    ) -> Call<'_, CancelDataFlowSubTaskRequest> {
        self.inner.call(request)
    }
    /// Calls off a data flow task that has not been carried out yet.
    #[inline]
    pub fn cancel_data_flow_task(
        &self,
        request: CancelDataFlowTaskRequest,
    ) -> Call<'_, CancelDataFlowTaskRequest> {
        self.inner.call(request)
    }
    /// Removes the quota of a directory, for one user, one group or all users.
    #[inline]
    pub fn cancel_dir_quota(
        &self,
        request: CancelDirQuotaRequest,
    ) -> Call<'_, CancelDirQuotaRequest> {
        self.inner.call(request)
    }
    /// Removes the quota of a fileset.
    #[inline]
    pub fn cancel_fileset_quota(
        &self,
        request: CancelFilesetQuotaRequest,
    ) -> Call<'_, CancelFilesetQuotaRequest> {
        self.inner.call(request)
    }
    /// Calls off a running job that brings files back from cheaper storage.
    #[inline]
    pub fn cancel_lifecycle_retrieve_job(
        &self,
        request: CancelLifecycleRetrieveJobRequest,
    ) -> Call<'_, CancelLifecycleRetrieveJobRequest> {
        self.inner.call(request)
    }
    /// Calls off a running job of the recycle bin.
    #[inline]
    pub fn cancel_recycle_bin_job(
        &self,
        request: CancelRecycleBinJobRequest,
    ) -> Call<'_, CancelRecycleBinJobRequest> {
        self.inner.call(request)
    }
    /// Moves a file system into a different resource group; data and mount targets stay as they are.
    #[inline]
    pub fn change_resource_group(
        &self,
        request: ChangeResourceGroupRequest,
    ) -> Call<'_, ChangeResourceGroupRequest> {
        self.inner.call(request)
    }
    /// Creates a permission group, whose rules decide which clients may mount a file system.
    #[inline]
    pub fn create_access_group(
        &self,
        request: CreateAccessGroupRequest,
    ) -> Call<'_, CreateAccessGroupRequest> {
        self.inner.call(request)
    }
    /// Creates an access point, through which applications see a part of a file system under a fixed identity.
    #[inline]
    pub fn create_access_point(
        &self,
        request: CreateAccessPointRequest,
    ) -> Call<'_, CreateAccessPointRequest> {
        self.inner.call(request)
    }
    /// Adds a rule to a permission group that gives an address range access.
    #[inline]
    pub fn create_access_rule(
        &self,
        request: CreateAccessRuleRequest,
    ) -> Call<'_, CreateAccessRuleRequest> {
        self.inner.call(request)
    }
    /// Creates a policy that makes snapshots at fixed times; apply it to file systems afterward.
    #[inline]
    pub fn create_auto_snapshot_policy(
        &self,
        request: CreateAutoSnapshotPolicyRequest,
    ) -> Call<'_, CreateAutoSnapshotPolicyRequest> {
        self.inner.call(request)
    }
    /// Creates a data flow, which links a CPFS directory with a bucket in OSS.
    #[inline]
    pub fn create_data_flow(
        &self,
        request: CreateDataFlowRequest,
    ) -> Call<'_, CreateDataFlowRequest> {
        self.inner.call(request)
    }
    /// Adds the transfer of one file to a streaming data flow task.
    #[inline]
    pub fn create_data_flow_sub_task(
        &self,
        request: CreateDataFlowSubTaskRequest,
    ) -> Call<'_, CreateDataFlowSubTaskRequest> {
        self.inner.call(request)
    }
    /// Starts a task that imports, exports, evicts or lists the files of a data flow.
    #[inline]
    pub fn create_data_flow_task(
        &self,
        request: CreateDataFlowTaskRequest,
    ) -> Call<'_, CreateDataFlowTaskRequest> {
        self.inner.call(request)
    }
    /// Makes a directory in a file system, with parents, owner and permissions if wanted.
    #[inline]
    pub fn create_dir(&self, request: CreateDirRequest) -> Call<'_, CreateDirRequest> {
        self.inner.call(request)
    }
    /// Makes a file or directory in an SMB file system.
    #[inline]
    pub fn create_file(
        &self,
        request: CreateFileRequest,
    ) -> Call<'_, CreateFileRequest> {
        self.inner.call(request)
    }
    /// Creates a file system; add a mount target to it before clients can use it.
    #[inline]
    pub fn create_file_system(
        &self,
        request: CreateFileSystemRequest,
    ) -> Call<'_, CreateFileSystemRequest> {
        self.inner.call(request)
    }
    /// Creates a fileset, which is a directory of a CPFS file system with quota and data flow of its own.
    #[inline]
    pub fn create_fileset(
        &self,
        request: CreateFilesetRequest,
    ) -> Call<'_, CreateFilesetRequest> {
        self.inner.call(request)
    }
    /// Adds the LDAP server that a file system looks users up in.
    #[deprecated(note = "the documentation says that it should not be used any more")]
    #[inline]
    pub fn create_ldap_config(
        &self,
        request: CreateLDAPConfigRequest,
    ) -> Call<'_, CreateLDAPConfigRequest> {
        self.inner.call(request)
    }
    /// Creates a policy that moves files not read for some time to cheaper storage.
    #[inline]
    pub fn create_lifecycle_policy(
        &self,
        request: CreateLifecyclePolicyRequest,
    ) -> Call<'_, CreateLifecyclePolicyRequest> {
        self.inner.call(request)
    }
    /// Starts a job that brings files back from cheaper storage.
    #[inline]
    pub fn create_lifecycle_retrieve_job(
        &self,
        request: CreateLifecycleRetrieveJobRequest,
    ) -> Call<'_, CreateLifecycleRetrieveJobRequest> {
        self.inner.call(request)
    }
    /// Has the access logs of a General-purpose file system sent to Simple Log Service.
    #[inline]
    pub fn create_log_analysis(
        &self,
        request: CreateLogAnalysisRequest,
    ) -> Call<'_, CreateLogAnalysisRequest> {
        self.inner.call(request)
    }
    /// Adds a mount target to a file system, which is the address that clients mount.
    #[inline]
    pub fn create_mount_target(
        &self,
        request: CreateMountTargetRequest,
    ) -> Call<'_, CreateMountTargetRequest> {
        self.inner.call(request)
    }
    /// Exports a directory or fileset through a protocol service, for clients to mount.
    #[inline]
    pub fn create_protocol_mount_target(
        &self,
        request: CreateProtocolMountTargetRequest,
    ) -> Call<'_, CreateProtocolMountTargetRequest> {
        self.inner.call(request)
    }
    /// Creates a protocol service for a CPFS file system, which gives access by NFS; this takes some minutes.
    #[inline]
    pub fn create_protocol_service(
        &self,
        request: CreateProtocolServiceRequest,
    ) -> Call<'_, CreateProtocolServiceRequest> {
        self.inner.call(request)
    }
    /// Starts a job that removes a file or directory from the recycle bin for good.
    #[inline]
    pub fn create_recycle_bin_delete_job(
        &self,
        request: CreateRecycleBinDeleteJobRequest,
    ) -> Call<'_, CreateRecycleBinDeleteJobRequest> {
        self.inner.call(request)
    }
    /// Starts a job that brings a file or directory back from the recycle bin.
    #[inline]
    pub fn create_recycle_bin_restore_job(
        &self,
        request: CreateRecycleBinRestoreJobRequest,
    ) -> Call<'_, CreateRecycleBinRestoreJobRequest> {
        self.inner.call(request)
    }
    /// Makes a snapshot of a file system, to which it can be set back later.
    #[inline]
    pub fn create_snapshot(
        &self,
        request: CreateSnapshotRequest,
    ) -> Call<'_, CreateSnapshotRequest> {
        self.inner.call(request)
    }
    /// Deletes a permission group together with its rules, so that mount targets can no longer use it.
    #[inline]
    pub fn delete_access_group(
        &self,
        request: DeleteAccessGroupRequest,
    ) -> Call<'_, DeleteAccessGroupRequest> {
        self.inner.call(request)
    }
    /// Deletes an access point of a General-purpose NFS file system; I/O still running through it breaks off at once.
    #[inline]
    pub fn delete_access_point(
        &self,
        request: DeleteAccessPointRequest,
    ) -> Call<'_, DeleteAccessPointRequest> {
        self.inner.call(request)
    }
    /// Takes one rule out of a permission group; clients that only it let in lose their access.
    #[inline]
    pub fn delete_access_rule(
        &self,
        request: DeleteAccessRuleRequest,
    ) -> Call<'_, DeleteAccessRuleRequest> {
        self.inner.call(request)
    }
    /// Deletes an automatic snapshot policy; no more snapshots are made by it.
    #[inline]
    pub fn delete_auto_snapshot_policy(
        &self,
        request: DeleteAutoSnapshotPolicyRequest,
    ) -> Call<'_, DeleteAutoSnapshotPolicyRequest> {
        self.inner.call(request)
    }
    /// Deletes a data flow of a CPFS file system for good.
    #[inline]
    pub fn delete_data_flow(
        &self,
        request: DeleteDataFlowRequest,
    ) -> Call<'_, DeleteDataFlowRequest> {
        self.inner.call(request)
    }
    /// Deletes a file system, which must have no mount targets left; the files on it cannot be brought back.
    #[inline]
    pub fn delete_file_system(
        &self,
        request: DeleteFileSystemRequest,
    ) -> Call<'_, DeleteFileSystemRequest> {
        self.inner.call(request)
    }
    /// Deletes a fileset of a CPFS file system along with all files in its directory, beyond recovery.
    #[inline]
    pub fn delete_fileset(
        &self,
        request: DeleteFilesetRequest,
    ) -> Call<'_, DeleteFilesetRequest> {
        self.inner.call(request)
    }
    /// Removes the LDAP server from a file system.
    #[deprecated(note = "the documentation says that it should not be used any more")]
    #[inline]
    pub fn delete_ldap_config(
        &self,
        request: DeleteLDAPConfigRequest,
    ) -> Call<'_, DeleteLDAPConfigRequest> {
        self.inner.call(request)
    }
    /// Deletes a lifecycle policy of a General-purpose file system, so that no more files are moved to cheaper storage by it.
    #[inline]
    pub fn delete_lifecycle_policy(
        &self,
        request: DeleteLifecyclePolicyRequest,
    ) -> Call<'_, DeleteLifecyclePolicyRequest> {
        self.inner.call(request)
    }
    /// Stops writing the access logs of a General-purpose file system to Simple Log Service.
    #[inline]
    pub fn delete_log_analysis(
        &self,
        request: DeleteLogAnalysisRequest,
    ) -> Call<'_, DeleteLogAnalysisRequest> {
        self.inner.call(request)
    }
    /// Removes a mount target for good; clients that mounted the file system through it lose access.
    #[inline]
    pub fn delete_mount_target(
        &self,
        request: DeleteMountTargetRequest,
    ) -> Call<'_, DeleteMountTargetRequest> {
        self.inner.call(request)
    }
    /// Removes an export directory of a CPFS protocol service; clients that mount it lose their access.
    #[inline]
    pub fn delete_protocol_mount_target(
        &self,
        request: DeleteProtocolMountTargetRequest,
    ) -> Call<'_, DeleteProtocolMountTargetRequest> {
        self.inner.call(request)
    }
    /// Deletes a protocol service of a CPFS file system; the directories it exports go with it.
    #[inline]
    pub fn delete_protocol_service(
        &self,
        request: DeleteProtocolServiceRequest,
    ) -> Call<'_, DeleteProtocolServiceRequest> {
        self.inner.call(request)
    }
    /// Deletes a snapshot; a snapshot still in the making is canceled by it.
    #[inline]
    pub fn delete_snapshot(
        &self,
        request: DeleteSnapshotRequest,
    ) -> Call<'_, DeleteSnapshotRequest> {
        self.inner.call(request)
    }
    /// Lists permission groups with the numbers of their rules and mount targets.
    #[inline]
    pub fn describe_access_groups(
        &self,
        request: DescribeAccessGroupsRequest,
    ) -> Call<'_, DescribeAccessGroupsRequest> {
        self.inner.call(request)
    }
    /// Returns one access point with its root directory, identity and host name.
    #[inline]
    pub fn describe_access_point(
        &self,
        request: DescribeAccessPointRequest,
    ) -> Call<'_, DescribeAccessPointRequest> {
        self.inner.call(request)
    }
    /// Lists access points of a file system or a permission group.
    #[inline]
    pub fn describe_access_points(
        &self,
        request: DescribeAccessPointsRequest,
    ) -> Call<'_, DescribeAccessPointsRequest> {
        self.inner.call(request)
    }
    /// Lists the rules of a permission group, or one of them.
    #[inline]
    pub fn describe_access_rules(
        &self,
        request: DescribeAccessRulesRequest,
    ) -> Call<'_, DescribeAccessRulesRequest> {
        self.inner.call(request)
    }
    /// Lists automatic snapshot policies with their times and retention.
    #[inline]
    pub fn describe_auto_snapshot_policies(
        &self,
        request: DescribeAutoSnapshotPoliciesRequest,
    ) -> Call<'_, DescribeAutoSnapshotPoliciesRequest> {
        self.inner.call(request)
    }
    /// Lists which file systems are under which automatic snapshot policy.
    #[inline]
    pub fn describe_auto_snapshot_tasks(
        &self,
        request: DescribeAutoSnapshotTasksRequest,
    ) -> Call<'_, DescribeAutoSnapshotTasksRequest> {
        self.inner.call(request)
    }
    /// Tells how far clients shut out of a CPFS file system have been evicted.
    #[deprecated(note = "the documentation says that it should not be used any more")]
    #[inline]
    pub fn describe_black_list_clients(
        &self,
        request: DescribeBlackListClientsRequest,
    ) -> Call<'_, DescribeBlackListClientsRequest> {
        self.inner.call(request)
    }
    /// Lists subtasks of streaming data flow tasks with progress and outcome.
    #[inline]
    pub fn describe_data_flow_sub_tasks(
        &self,
        request: DescribeDataFlowSubTasksRequest,
    ) -> Call<'_, DescribeDataFlowSubTasksRequest> {
        self.inner.call(request)
    }
    /// Lists data flow tasks with progress, outcome and report.
    #[inline]
    pub fn describe_data_flow_tasks(
        &self,
        request: DescribeDataFlowTasksRequest,
    ) -> Call<'_, DescribeDataFlowTasksRequest> {
        self.inner.call(request)
    }
    /// Lists data flows of a CPFS file system.
    #[inline]
    pub fn describe_data_flows(
        &self,
        request: DescribeDataFlowsRequest,
    ) -> Call<'_, DescribeDataFlowsRequest> {
        self.inner.call(request)
    }
    /// Lists the directory quotas of a file system with what is used of each.
    #[inline]
    pub fn describe_dir_quotas(
        &self,
        request: DescribeDirQuotasRequest,
    ) -> Call<'_, DescribeDirQuotasRequest> {
        self.inner.call(request)
    }
    /// Returns numbers and sizes of the account's file systems by type.
    #[deprecated(note = "the documentation says that it should not be used any more")]
    #[inline]
    pub fn describe_file_system_statistics(
        &self,
        request: DescribeFileSystemStatisticsRequest,
    ) -> Call<'_, DescribeFileSystemStatisticsRequest> {
        self.inner.call(request)
    }
    /// Lists file systems with size, state, mount targets and plans.
    #[inline]
    pub fn describe_file_systems(
        &self,
        request: DescribeFileSystemsRequest,
    ) -> Call<'_, DescribeFileSystemsRequest> {
        self.inner.call(request)
    }
    /// Lists the filesets of a CPFS file system with quota and usage.
    #[inline]
    pub fn describe_filesets(
        &self,
        request: DescribeFilesetsRequest,
    ) -> Call<'_, DescribeFilesetsRequest> {
        self.inner.call(request)
    }
    /// Tells which virtual storage channels are attached to which file systems.
    #[inline]
    pub fn describe_filesystems_vsc_attach_info(
        &self,
        request: DescribeFilesystemsVscAttachInfoRequest,
    ) -> Call<'_, DescribeFilesystemsVscAttachInfoRequest> {
        self.inner.call(request)
    }
    /// Lists lifecycle policies with the directories that they cover.
    #[inline]
    pub fn describe_lifecycle_policies(
        &self,
        request: DescribeLifecyclePoliciesRequest,
    ) -> Call<'_, DescribeLifecyclePoliciesRequest> {
        self.inner.call(request)
    }
    /// Lists the file systems whose access logs go to Simple Log Service, and where to.
    #[inline]
    pub fn describe_log_analysis(
        &self,
        request: DescribeLogAnalysisRequest,
    ) -> Call<'_, DescribeLogAnalysisRequest> {
        self.inner.call(request)
    }
    /// Lists the mount targets of a file system with address, permission group and state.
    #[inline]
    pub fn describe_mount_targets(
        &self,
        request: DescribeMountTargetsRequest,
    ) -> Call<'_, DescribeMountTargetsRequest> {
        self.inner.call(request)
    }
    /// Lists the clients that used a mount target within the last minute.
    #[inline]
    pub fn describe_mounted_clients(
        &self,
        request: DescribeMountedClientsRequest,
    ) -> Call<'_, DescribeMountedClientsRequest> {
        self.inner.call(request)
    }
    /// Tells whether NFS access control lists are in use on a file system.
    #[inline]
    pub fn describe_nfs_acl(
        &self,
        request: DescribeNfsAclRequest,
    ) -> Call<'_, DescribeNfsAclRequest> {
        self.inner.call(request)
    }
    /// Lists the directories that protocol services of a file system export.
    #[inline]
    pub fn describe_protocol_mount_target(
        &self,
        request: DescribeProtocolMountTargetRequest,
    ) -> Call<'_, DescribeProtocolMountTargetRequest> {
        self.inner.call(request)
    }
    /// Lists the protocol services of a CPFS file system.
    #[inline]
    pub fn describe_protocol_service(
        &self,
        request: DescribeProtocolServiceRequest,
    ) -> Call<'_, DescribeProtocolServiceRequest> {
        self.inner.call(request)
    }
    /// Lists the regions in which file systems of a type can be created.
    #[inline]
    pub fn describe_regions(
        &self,
        request: DescribeRegionsRequest,
    ) -> Call<'_, DescribeRegionsRequest> {
        self.inner.call(request)
    }
    /// Returns how access control by Active Directory is set for an SMB file system.
    #[inline]
    pub fn describe_smb_acl(
        &self,
        request: DescribeSmbAclRequest,
    ) -> Call<'_, DescribeSmbAclRequest> {
        self.inner.call(request)
    }
    /// Lists snapshots of Extreme file systems with state and progress.
    #[inline]
    pub fn describe_snapshots(
        &self,
        request: DescribeSnapshotsRequest,
    ) -> Call<'_, DescribeSnapshotsRequest> {
        self.inner.call(request)
    }
    /// Lists the storage plans of the account and the file systems that use them.
    #[inline]
    pub fn describe_storage_packages(
        &self,
        request: DescribeStoragePackagesRequest,
    ) -> Call<'_, DescribeStoragePackagesRequest> {
        self.inner.call(request)
    }
    /// Lists tags of file systems, by file system or by tag.
    #[inline]
    pub fn describe_tags(
        &self,
        request: DescribeTagsRequest,
    ) -> Call<'_, DescribeTagsRequest> {
        self.inner.call(request)
    }
    /// Lists the zones of a region with the types of file system that each offers.
    #[inline]
    pub fn describe_zones(
        &self,
        request: DescribeZonesRequest,
    ) -> Call<'_, DescribeZonesRequest> {
        self.inner.call(request)
    }
    /// Detaches virtual storage channels from file systems, several pairs in one call.
    #[inline]
    pub fn detach_vsc_from_filesystems(
        &self,
        request: DetachVscFromFilesystemsRequest,
    ) -> Call<'_, DetachVscFromFilesystemsRequest> {
        self.inner.call(request)
    }
    /// Switches the recycle bin off and deletes everything in it for good.
    #[inline]
    pub fn disable_and_clean_recycle_bin(
        &self,
        request: DisableAndCleanRecycleBinRequest,
    ) -> Call<'_, DisableAndCleanRecycleBinRequest> {
        self.inner.call(request)
    }
    /// Switches NFS access control lists off for a file system.
    #[inline]
    pub fn disable_nfs_acl(
        &self,
        request: DisableNfsAclRequest,
    ) -> Call<'_, DisableNfsAclRequest> {
        self.inner.call(request)
    }
    /// Switches access control by Active Directory off for an SMB file system.
    #[inline]
    pub fn disable_smb_acl(
        &self,
        request: DisableSmbAclRequest,
    ) -> Call<'_, DisableSmbAclRequest> {
        self.inner.call(request)
    }
    /// Switches NFS access control lists on for a file system.
    #[inline]
    pub fn enable_nfs_acl(
        &self,
        request: EnableNfsAclRequest,
    ) -> Call<'_, EnableNfsAclRequest> {
        self.inner.call(request)
    }
    /// Switches the recycle bin on, so that deleted files can be brought back for some days.
    #[inline]
    pub fn enable_recycle_bin(
        &self,
        request: EnableRecycleBinRequest,
    ) -> Call<'_, EnableRecycleBinRequest> {
        self.inner.call(request)
    }
    /// Switches access control by Active Directory on for an SMB file system, with the keytab of its service account.
    #[inline]
    pub fn enable_smb_acl(
        &self,
        request: EnableSmbAclRequest,
    ) -> Call<'_, EnableSmbAclRequest> {
        self.inner.call(request)
    }
    /// Tells whether a file is in cheaper storage, or whether a directory holds such files.
    #[inline]
    pub fn get_directory_or_file_properties(
        &self,
        request: GetDirectoryOrFilePropertiesRequest,
    ) -> Call<'_, GetDirectoryOrFilePropertiesRequest> {
        self.inner.call(request)
    }
    /// Returns how the recycle bin of a file system is set and how much it holds.
    #[inline]
    pub fn get_recycle_bin_attribute(
        &self,
        request: GetRecycleBinAttributeRequest,
    ) -> Call<'_, GetRecycleBinAttributeRequest> {
        self.inner.call(request)
    }
    /// Lists files in cheaper storage below a directory, and subdirectories that hold such files.
    #[inline]
    pub fn list_directories_and_files(
        &self,
        request: ListDirectoriesAndFilesRequest,
    ) -> Call<'_, ListDirectoriesAndFilesRequest> {
        self.inner.call(request)
    }
    /// Lists jobs that bring files back from cheaper storage.
    #[inline]
    pub fn list_lifecycle_retrieve_jobs(
        &self,
        request: ListLifecycleRetrieveJobsRequest,
    ) -> Call<'_, ListLifecycleRetrieveJobsRequest> {
        self.inner.call(request)
    }
    /// Lists directories in which files were deleted recently.
    #[inline]
    pub fn list_recently_recycled_directories(
        &self,
        request: ListRecentlyRecycledDirectoriesRequest,
    ) -> Call<'_, ListRecentlyRecycledDirectoriesRequest> {
        self.inner.call(request)
    }
    /// Lists jobs that restore or delete files of the recycle bin.
    #[inline]
    pub fn list_recycle_bin_jobs(
        &self,
        request: ListRecycleBinJobsRequest,
    ) -> Call<'_, ListRecycleBinJobsRequest> {
        self.inner.call(request)
    }
    /// Lists deleted files and directories that the recycle bin still holds.
    #[inline]
    pub fn list_recycled_directories_and_files(
        &self,
        request: ListRecycledDirectoriesAndFilesRequest,
    ) -> Call<'_, ListRecycledDirectoriesAndFilesRequest> {
        self.inner.call(request)
    }
    /// Lists resources and their tags, by resource or by tag.
    #[inline]
    pub fn list_tag_resources(
        &self,
        request: ListTagResourcesRequest,
    ) -> Call<'_, ListTagResourcesRequest> {
        self.inner.call(request)
    }
    /// Changes the note on a permission group.
    #[inline]
    pub fn modify_access_group(
        &self,
        request: ModifyAccessGroupRequest,
    ) -> Call<'_, ModifyAccessGroupRequest> {
        self.inner.call(request)
    }
    /// Changes name, permission group or RAM guard of an access point.
    #[inline]
    pub fn modify_access_point(
        &self,
        request: ModifyAccessPointRequest,
    ) -> Call<'_, ModifyAccessPointRequest> {
        self.inner.call(request)
    }
    /// Changes a rule of a permission group.
    #[inline]
    pub fn modify_access_rule(
        &self,
        request: ModifyAccessRuleRequest,
    ) -> Call<'_, ModifyAccessRuleRequest> {
        self.inner.call(request)
    }
    /// Changes an automatic snapshot policy; it takes effect at once on all file systems under it.
    #[inline]
    pub fn modify_auto_snapshot_policy(
        &self,
        request: ModifyAutoSnapshotPolicyRequest,
    ) -> Call<'_, ModifyAutoSnapshotPolicyRequest> {
        self.inner.call(request)
    }
    /// Changes note or bandwidth of a data flow.
    #[inline]
    pub fn modify_data_flow(
        &self,
        request: ModifyDataFlowRequest,
    ) -> Call<'_, ModifyDataFlowRequest> {
        self.inner.call(request)
    }
    /// Changes how and how often a data flow imports changes automatically.
    #[inline]
    pub fn modify_data_flow_auto_refresh(
        &self,
        request: ModifyDataFlowAutoRefreshRequest,
    ) -> Call<'_, ModifyDataFlowAutoRefreshRequest> {
        self.inner.call(request)
    }
    /// Changes the note and some options of a file system.
    #[inline]
    pub fn modify_file_system(
        &self,
        request: ModifyFileSystemRequest,
    ) -> Call<'_, ModifyFileSystemRequest> {
        self.inner.call(request)
    }
    /// Changes note or deletion protection of a fileset.
    #[inline]
    pub fn modify_fileset(
        &self,
        request: ModifyFilesetRequest,
    ) -> Call<'_, ModifyFilesetRequest> {
        self.inner.call(request)
    }
    /// Changes the LDAP server that a file system looks users up in.
    #[deprecated(note = "the documentation says that it should not be used any more")]
    #[inline]
    pub fn modify_ldap_config(
        &self,
        request: ModifyLDAPConfigRequest,
    ) -> Call<'_, ModifyLDAPConfigRequest> {
        self.inner.call(request)
    }
    /// Changes rule or storage class of a lifecycle policy.
    #[inline]
    pub fn modify_lifecycle_policy(
        &self,
        request: ModifyLifecyclePolicyRequest,
    ) -> Call<'_, ModifyLifecyclePolicyRequest> {
        self.inner.call(request)
    }
    /// Changes permission group or state of a mount target.
    #[inline]
    pub fn modify_mount_target(
        &self,
        request: ModifyMountTargetRequest,
    ) -> Call<'_, ModifyMountTargetRequest> {
        self.inner.call(request)
    }
    /// Changes permission group or note of an export directory; its network cannot be changed.
    #[inline]
    pub fn modify_protocol_mount_target(
        &self,
        request: ModifyProtocolMountTargetRequest,
    ) -> Call<'_, ModifyProtocolMountTargetRequest> {
        self.inner.call(request)
    }
    /// Changes the note on a protocol service.
    #[inline]
    pub fn modify_protocol_service(
        &self,
        request: ModifyProtocolServiceRequest,
    ) -> Call<'_, ModifyProtocolServiceRequest> {
        self.inner.call(request)
    }
    /// Changes access control by Active Directory of an SMB file system.
    #[inline]
    pub fn modify_smb_acl(
        &self,
        request: ModifySmbAclRequest,
    ) -> Call<'_, ModifySmbAclRequest> {
        self.inner.call(request)
    }
    /// Activates the service for the account.
    #[inline]
    pub fn open_nas_service(
        &self,
        request: OpenNASServiceRequest,
    ) -> Call<'_, OpenNASServiceRequest> {
        self.inner.call(request)
    }
    /// Lets a client that was shut out of a CPFS file system write again.
    #[deprecated(note = "the documentation says that it should not be used any more")]
    #[inline]
    pub fn remove_client_from_black_list(
        &self,
        request: RemoveClientFromBlackListRequest,
    ) -> Call<'_, RemoveClientFromBlackListRequest> {
        self.inner.call(request)
    }
    /// Takes tags off a file system.
    #[inline]
    pub fn remove_tags(
        &self,
        request: RemoveTagsRequest,
    ) -> Call<'_, RemoveTagsRequest> {
        self.inner.call(request)
    }
    /// Sets an Extreme file system back to a snapshot; what was written since is lost.
    #[inline]
    pub fn reset_file_system(
        &self,
        request: ResetFileSystemRequest,
    ) -> Call<'_, ResetFileSystemRequest> {
        self.inner.call(request)
    }
    /// Runs a failed job that brings files back from cheaper storage once more.
    #[inline]
    pub fn retry_lifecycle_retrieve_job(
        &self,
        request: RetryLifecycleRetrieveJobRequest,
    ) -> Call<'_, RetryLifecycleRetrieveJobRequest> {
        self.inner.call(request)
    }
    /// Sets how much space and how many files a directory may hold, for one user, one group or all.
    #[inline]
    pub fn set_dir_quota(
        &self,
        request: SetDirQuotaRequest,
    ) -> Call<'_, SetDirQuotaRequest> {
        self.inner.call(request)
    }
    /// Sets how much space and how many files a fileset may hold.
    #[inline]
    pub fn set_fileset_quota(
        &self,
        request: SetFilesetQuotaRequest,
    ) -> Call<'_, SetFilesetQuotaRequest> {
        self.inner.call(request)
    }
    /// Sets a stopped data flow of a CPFS file system going again; other states are refused.
    #[inline]
    pub fn start_data_flow(
        &self,
        request: StartDataFlowRequest,
    ) -> Call<'_, StartDataFlowRequest> {
        self.inner.call(request)
    }
    /// Stops a data flow; it imports and exports nothing until it is started again.
    #[inline]
    pub fn stop_data_flow(
        &self,
        request: StopDataFlowRequest,
    ) -> Call<'_, StopDataFlowRequest> {
        self.inner.call(request)
    }
    /// Puts tags on file systems or other resources, for sorting and searching them.
    #[inline]
    pub fn tag_resources(
        &self,
        request: TagResourcesRequest,
    ) -> Call<'_, TagResourcesRequest> {
        self.inner.call(request)
    }
    /// Takes tags off file systems or other resources.
    #[inline]
    pub fn untag_resources(
        &self,
        request: UntagResourcesRequest,
    ) -> Call<'_, UntagResourcesRequest> {
        self.inner.call(request)
    }
    /// Changes how many days deleted files stay in the recycle bin.
    #[inline]
    pub fn update_recycle_bin_attribute(
        &self,
        request: UpdateRecycleBinAttributeRequest,
    ) -> Call<'_, UpdateRecycleBinAttributeRequest> {
        self.inner.call(request)
    }
    /// Enlarges an Extreme or CPFS file system.
    #[inline]
    pub fn upgrade_file_system(
        &self,
        request: UpgradeFileSystemRequest,
    ) -> Call<'_, UpgradeFileSystemRequest> {
        self.inner.call(request)
    }
}

/// Errors that any operation of the product can return: `error.documented::<CommonError>()`.
///
/// - [`ForbbidenRam`](DocumentedError::ForbbidenRam)
/// - [`ForbiddenEcsTokenNotAuthorized`](DocumentedError::ForbiddenEcsTokenNotAuthorized)
/// - [`ForbiddenInvalidUserType`](DocumentedError::ForbiddenInvalidUserType)
/// - [`HttpCode`](DocumentedError::HttpCode)
/// - [`InternalError`](DocumentedError::InternalError)
/// - [`InvalidAZoneNotFound`](DocumentedError::InvalidAZoneNotFound)
/// - [`InvalidAccessGroupAlreadyAttached`](DocumentedError::InvalidAccessGroupAlreadyAttached)
/// - [`InvalidAccessGroupAlreadyExisted`](DocumentedError::InvalidAccessGroupAlreadyExisted)
/// - [`InvalidAccessGroupNotFound`](DocumentedError::InvalidAccessGroupNotFound)
/// - [`InvalidAccessRuleNotFound`](DocumentedError::InvalidAccessRuleNotFound)
/// - [`InvalidFileSystemAlreadyExisted`](DocumentedError::InvalidFileSystemAlreadyExisted)
/// - [`InvalidFileSystemNotFound`](DocumentedError::InvalidFileSystemNotFound)
/// - [`InvalidLBidNotFound`](DocumentedError::InvalidLBidNotFound)
/// - [`InvalidLocatinNotFound`](DocumentedError::InvalidLocatinNotFound)
/// - [`InvalidMountTargetNotFound`](DocumentedError::InvalidMountTargetNotFound)
/// - [`InvalidParameterDescription`](DocumentedError::InvalidParameterDescription)
/// - [`InvalidParameterProtocalType`](DocumentedError::InvalidParameterProtocalType)
/// - [`InvalidParameterStorageType`](DocumentedError::InvalidParameterStorageType)
/// - [`InvalidRegionIdNotFound`](DocumentedError::InvalidRegionIdNotFound)
/// - [`InvalidVipNotFound`](DocumentedError::InvalidVipNotFound)
/// - [`InvalidVpcCreationFailed`](DocumentedError::InvalidVpcCreationFailed)
/// - [`InvalidVpcNotFound`](DocumentedError::InvalidVpcNotFound)
/// - [`InvalidVpcTunnelIdNotFound`](DocumentedError::InvalidVpcTunnelIdNotFound)
/// - [`MissingParameterRegionId`](DocumentedError::MissingParameterRegionId)
/// - [`MissingParameterVSwitchId`](DocumentedError::MissingParameterVSwitchId)
/// - [`MissingParameterVpcId`](DocumentedError::MissingParameterVpcId)
/// - [`MissingParameterCallerUid`](DocumentedError::MissingParameterCallerUid)
/// - [`MissingparameterCalleruid`](DocumentedError::MissingparameterCalleruid)
/// - [`NotQualified`](DocumentedError::NotQualified)
/// - [`OperationDeniedAccessGroupCountsExceeded`](DocumentedError::OperationDeniedAccessGroupCountsExceeded)
/// - [`OperationDeniedAccessRuleCountsExceeded`](DocumentedError::OperationDeniedAccessRuleCountsExceeded)
/// - [`OperationDeniedDefaultAccessGroupCannotDelete`](DocumentedError::OperationDeniedDefaultAccessGroupCannotDelete)
/// - [`OperationDeniedDefaultAccessGroupCannotModify`](DocumentedError::OperationDeniedDefaultAccessGroupCannotModify)
/// - [`OperationDeniedFileSystemCountsExceeded`](DocumentedError::OperationDeniedFileSystemCountsExceeded)
/// - [`OperationDeniedMountTargetCountsExceeded`](DocumentedError::OperationDeniedMountTargetCountsExceeded)
/// - [`OperationDeniedMountTargetNotEmpty`](DocumentedError::OperationDeniedMountTargetNotEmpty)
/// - [`OperationDeniedNetworkTypeNotMatched`](DocumentedError::OperationDeniedNetworkTypeNotMatched)
/// - [`SecurityTokenCheckFailed`](DocumentedError::SecurityTokenCheckFailed)
/// - [`SecurityTokenDecodeFailed`](DocumentedError::SecurityTokenDecodeFailed)
/// - [`ServiceTimeout`](DocumentedError::ServiceTimeout)
/// - [`ServiceUnavailable`](DocumentedError::ServiceUnavailable)
/// - [`SubRamCheckFailed`](DocumentedError::SubRamCheckFailed)
/// - [`UserDisabled`](DocumentedError::UserDisabled)
/// - [`VpcRamCheckFailed`](DocumentedError::VpcRamCheckFailed)
/// - [`VpcSubRamCheckFailed`](DocumentedError::VpcSubRamCheckFailed)
pub type CommonError = DocumentedError;
