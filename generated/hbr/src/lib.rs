// Written by `codegen generate` from the API reference. What is changed by hand is lost.

#![doc = include_str!("../README.md")]
//!
//! # Operations
//!
//! ## Backup vaults
//!
//! - [`CreateReplicationVault`](mod@create_replication_vault): Creates a mirror vault that replicates a source vault of another region.
//! - [`CreateVault`](mod@create_vault): Creates a backup vault with type, storage class, and encryption.
//! - [`DeleteVault`](mod@delete_vault): Deletes a vault with all backups in it.
//! - [`DescribeVaults`](mod@describe_vaults): Lists backup vaults, by ID, region, type, status, name, or tags.
//! - [`UpdateVault`](mod@update_vault): Changes the settings of a backup vault, such as its name or resource group.
//!
//! ## Backup plans
//!
//! - [`CreateBackupPlan`](mod@create_backup_plan): Creates a plan that backs up a data source on a schedule.
//! - [`DeleteBackupPlan`](mod@delete_backup_plan): Deletes a backup plan with its jobs; snapshots taken by it stay.
//! - [`DescribeBackupPlans`](mod@describe_backup_plans): Lists backup plans of one source type, with filters.
//! - [`DisableBackupPlan`](mod@disable_backup_plan): Pauses a backup plan, so that it no longer runs on schedule.
//! - [`EnableBackupPlan`](mod@enable_backup_plan): Resumes a paused backup plan, so that its schedule runs again.
//! - [`ExecuteBackupPlan`](mod@execute_backup_plan): Runs a backup plan at once, outside its schedule, and returns a job ID.
//! - [`UpdateBackupPlan`](mod@update_backup_plan): Changes schedule, retention, paths, or options of a backup plan.
//!
//! ## Backup policies
//!
//! - [`CreatePolicyBindings`](mod@create_policy_bindings): Binds data sources to a backup policy, each with its own options.
//! - [`CreatePolicyV2`](mod@create_policy_v2): Creates a backup policy from rules on backup, retention, and replication.
//! - [`DeletePolicyBinding`](mod@delete_policy_binding): Unties a data source from a policy, which protects it no longer.
//! - [`DeletePolicyV2`](mod@delete_policy_v2): Deletes a policy and unties all data sources from it.
//! - [`DescribePoliciesV2`](mod@describe_policies_v2): Lists backup policies with their rules, all or one by ID.
//! - [`DescribePolicyBindings`](mod@describe_policy_bindings): Lists the data sources bound to a policy, or the policies of a data source.
//! - [`ExecutePolicyV2`](mod@execute_policy_v2): Runs a backup policy at once, for one or all bound data sources.
//! - [`UpdatePolicyBinding`](mod@update_policy_binding): Changes the binding of a data source to a policy, or disables it.
//! - [`UpdatePolicyV2`](mod@update_policy_v2): Changes name, description, or rules of a backup policy.
//!
//! ## Backup clients
//!
//! - [`DeleteBackupClient`](mod@delete_backup_client): Deletes a backup client that has not reported for an hour, along with its data.
//! - [`DeleteBackupClientResource`](mod@delete_backup_client_resource): Deletes what belongs to a backup client, such as plans, jobs and snapshots; the client stays.
//! - [`DescribeBackupClients`](mod@describe_backup_clients): Lists backup clients by client or instance ID, type, cluster, or tags.
//! - [`InstallBackupClients`](mod@install_backup_clients): Installs the backup client on ECS instances in the background, by way of Cloud Assistant.
//! - [`UninstallBackupClients`](mod@uninstall_backup_clients): Uninstalls backup clients from one or more ECS instances as a background task.
//! - [`UpdateClientSettings`](mod@update_client_settings): Changes a backup client's settings, such as proxy, CPU cores, or network type.
//! - [`UpgradeBackupClients`](mod@upgrade_backup_clients): Upgrades the backup clients on one or more ECS instances as a background task.
//!
//! ## Snapshots
//!
//! - [`DeleteSnapshot`](mod@delete_snapshot): Deletes a backup snapshot; the latest one of a source must be forced.
//! - [`DescribeOtsTableSnapshots`](mod@describe_ots_table_snapshots): Lists Tablestore backup snapshots in a time range, by instance and table.
//! - [`DescribeRecoverableOtsInstances`](mod@describe_recoverable_ots_instances): Lists the Tablestore instances and tables that can be restored.
//! - [`DescribeUdmSnapshots`](mod@describe_udm_snapshots): Lists whole-server backup snapshots in a time range, by instance, disk, or job.
//! - [`SearchHistoricalSnapshots`](mod@search_historical_snapshots): Searches past backup snapshots of one source type with query conditions.
//!
//! ## Restore jobs
//!
//! - [`CancelRestoreJob`](mod@cancel_restore_job): Cancels a restore job, addressed by its ID.
//! - [`CreateRestoreJob`](mod@create_restore_job): Starts a job that restores a snapshot to a target such as OSS, NAS, or ECS.
//! - [`DescribeRestoreJobs2`](mod@describe_restore_jobs2): Lists restore jobs of one restore type, with filters.
//!
//! ## Backup jobs
//!
//! - [`CancelBackupJob`](mod@cancel_backup_job): Cancels a backup job, addressed by its ID.
//! - [`CreateBackupJob`](mod@create_backup_job): Starts a one-time manual backup of a data source.
//! - [`DescribeBackupJobs2`](mod@describe_backup_jobs2): Lists backup jobs of one source type, with filters and sorting.
//!
//! ## SAP HANA backups
//!
//! - [`CreateClients`](mod@create_clients): Installs backup clients on ECS instances as a background task.
//! - [`CreateHanaBackupPlan`](mod@create_hana_backup_plan): Creates a plan that backs up SAP HANA databases on a schedule.
//! - [`CreateHanaInstance`](mod@create_hana_instance): Registers an SAP HANA instance with host, number, and credentials.
//! - [`CreateHanaRestore`](mod@create_hana_restore): Starts a job that restores an SAP HANA database, to a backup or a point in time.
//! - [`DeleteClient`](mod@delete_client): Deletes a client of a vault.
//! - [`DeleteHanaBackupPlan`](mod@delete_hana_backup_plan): Deletes a backup plan for SAP HANA; nothing is backed up by it any more.
//! - [`DeleteHanaInstance`](mod@delete_hana_instance): Deletes an SAP HANA instance from the service, with its backups; running jobs fail.
//! - [`DescribeClients`](mod@describe_clients): Lists the backup clients of a vault, by ID, type, or cluster.
//! - [`DescribeHanaBackupPlans`](mod@describe_hana_backup_plans): Lists SAP HANA backup plans, by instance or database.
//! - [`DescribeHanaBackupSetting`](mod@describe_hana_backup_setting): Returns the backup parameters of an SAP HANA database.
//! - [`DescribeHanaBackupsAsync`](mod@describe_hana_backups_async): Starts a background query for SAP HANA backups and returns a task ID.
//! - [`DescribeHanaDatabases`](mod@describe_hana_databases): Lists the databases of an SAP HANA instance.
//! - [`DescribeHanaInstances`](mod@describe_hana_instances): Lists registered SAP HANA instances, by vault, ID, or tags.
//! - [`DescribeHanaRestores`](mod@describe_hana_restores): Lists SAP HANA restore jobs, by database, backup, or status.
//! - [`DescribeHanaRetentionSetting`](mod@describe_hana_retention_setting): Returns how long the backups of an SAP HANA database are kept.
//! - [`DisableHanaBackupPlan`](mod@disable_hana_backup_plan): Pauses an SAP HANA backup plan.
//! - [`EnableHanaBackupPlan`](mod@enable_hana_backup_plan): Resumes an SAP HANA backup plan.
//! - [`StartHanaDatabaseAsync`](mod@start_hana_database_async): Starts an SAP HANA database, in the background.
//! - [`StopHanaDatabaseAsync`](mod@stop_hana_database_async): Stops an SAP HANA database as a background task.
//! - [`UninstallClient`](mod@uninstall_client): Uninstalls a single backup client as a background task.
//! - [`UpdateHanaBackupPlan`](mod@update_hana_backup_plan): Changes name, schedule, or prefix of an SAP HANA backup plan.
//! - [`UpdateHanaBackupSetting`](mod@update_hana_backup_setting): Changes the backup parameters of an SAP HANA database, such as log backup.
//! - [`UpdateHanaInstance`](mod@update_hana_instance): Changes connection and credentials of a registered SAP HANA instance.
//! - [`UpdateHanaRetentionSetting`](mod@update_hana_retention_setting): Changes how long the backups of an SAP HANA database are kept.
//! - [`UpgradeClient`](mod@upgrade_client): Upgrades a single backup client as a background task.
//!
//! ## Others
//!
//! - [`AddContainerCluster`](mod@add_container_cluster): Registers a container cluster for backup and returns its token.
//! - [`ChangeResourceGroup`](mod@change_resource_group): Moves a resource of the backup service into a different resource group.
//! - [`CheckRole`](mod@check_role): Checks whether the user may access a resource or page, by role type.
//! - [`CreateTempFileUploadUrl`](mod@create_temp_file_upload_url): Returns signature and parameters with which the caller uploads a file.
//! - [`DeleteAirEcsInstance`](mod@delete_air_ecs_instance): Deletes an ECS instance from the list of protected ones, with its client uninstalled for the sources given.
//! - [`DeleteUdmDisk`](mod@delete_udm_disk): Ends the protection of a disk by its ID.
//! - [`DeleteUdmEcsInstance`](mod@delete_udm_ecs_instance): Ends the whole-instance backup of an ECS instance.
//! - [`DescribeContainerCluster`](mod@describe_container_cluster): Lists registered container clusters, by ID or identifier.
//! - [`DescribeCrossAccounts`](mod@describe_cross_accounts): Lists the accounts whose backups the current account manages.
//! - [`DescribeRegions`](mod@describe_regions): Lists the regions in which Cloud Backup is available.
//! - [`DescribeTask`](mod@describe_task): Returns progress and result of a background task.
//! - [`DescribeVaultReplicationRegions`](mod@describe_vault_replication_regions): Lists the regions to which a vault can be replicated.
//! - [`DetachNasFileSystem`](mod@detach_nas_file_system): Deletes the internal mount target that the backup service created on a NAS file system.
//! - [`GenerateRamPolicy`](mod@generate_ram_policy): Returns a RAM policy document for one type of action on a vault.
//! - [`GetTempFileDownloadLink`](mod@get_temp_file_download_link): Returns the download link of a file, such as a job report.
//! - [`ListProtectedResources`](mod@list_protected_resources): Lists the protected resources, by source type, resource ID, or creating product.
//! - [`OpenHbrService`](mod@open_hbr_service): Activates Cloud Backup (formerly Hybrid Backup Recovery) for the account.
//! - [`UpdateContainerCluster`](mod@update_container_cluster): Changes name, description, or network type of a container cluster, or renews its token.
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

pub mod add_container_cluster;
pub mod cancel_backup_job;
pub mod cancel_restore_job;
pub mod change_resource_group;
pub mod check_role;
pub mod create_backup_job;
pub mod create_backup_plan;
pub mod create_clients;
pub mod create_hana_backup_plan;
pub mod create_hana_instance;
pub mod create_hana_restore;
pub mod create_policy_bindings;
pub mod create_policy_v2;
pub mod create_replication_vault;
pub mod create_restore_job;
pub mod create_temp_file_upload_url;
pub mod create_vault;
pub mod delete_air_ecs_instance;
pub mod delete_backup_client;
pub mod delete_backup_client_resource;
pub mod delete_backup_plan;
pub mod delete_client;
pub mod delete_hana_backup_plan;
pub mod delete_hana_instance;
pub mod delete_policy_binding;
pub mod delete_policy_v2;
pub mod delete_snapshot;
pub mod delete_udm_disk;
pub mod delete_udm_ecs_instance;
pub mod delete_vault;
pub mod describe_backup_clients;
pub mod describe_backup_jobs2;
pub mod describe_backup_plans;
pub mod describe_clients;
pub mod describe_container_cluster;
pub mod describe_cross_accounts;
pub mod describe_hana_backup_plans;
pub mod describe_hana_backup_setting;
pub mod describe_hana_backups_async;
pub mod describe_hana_databases;
pub mod describe_hana_instances;
pub mod describe_hana_restores;
pub mod describe_hana_retention_setting;
pub mod describe_ots_table_snapshots;
pub mod describe_policies_v2;
pub mod describe_policy_bindings;
pub mod describe_recoverable_ots_instances;
pub mod describe_regions;
pub mod describe_restore_jobs2;
pub mod describe_task;
pub mod describe_udm_snapshots;
pub mod describe_vault_replication_regions;
pub mod describe_vaults;
pub mod detach_nas_file_system;
pub mod disable_backup_plan;
pub mod disable_hana_backup_plan;
pub mod enable_backup_plan;
pub mod enable_hana_backup_plan;
pub mod execute_backup_plan;
pub mod execute_policy_v2;
pub mod generate_ram_policy;
pub mod get_temp_file_download_link;
pub mod install_backup_clients;
pub mod list_protected_resources;
pub mod open_hbr_service;
pub mod search_historical_snapshots;
pub mod start_hana_database_async;
pub mod stop_hana_database_async;
pub mod uninstall_backup_clients;
pub mod uninstall_client;
pub mod update_backup_plan;
pub mod update_client_settings;
pub mod update_container_cluster;
pub mod update_hana_backup_plan;
pub mod update_hana_backup_setting;
pub mod update_hana_instance;
pub mod update_hana_retention_setting;
pub mod update_policy_binding;
pub mod update_policy_v2;
pub mod update_vault;
pub mod upgrade_backup_clients;
pub mod upgrade_client;
pub mod errors;
pub mod types;

pub use errors::DocumentedError;

#[cfg_attr(doc, doc(hidden))]
pub use {
    add_container_cluster::{AddContainerClusterRequest, AddContainerClusterResponse},
    cancel_backup_job::{CancelBackupJobRequest, CancelBackupJobResponse},
    cancel_restore_job::{CancelRestoreJobRequest, CancelRestoreJobResponse},
    change_resource_group::{ChangeResourceGroupRequest, ChangeResourceGroupResponse},
    check_role::{CheckRoleError, CheckRoleRequest, CheckRoleResponse},
    create_backup_job::{CreateBackupJobRequest, CreateBackupJobResponse},
    create_backup_plan::{CreateBackupPlanRequest, CreateBackupPlanResponse},
    create_clients::{CreateClientsRequest, CreateClientsResponse},
    create_hana_backup_plan::{CreateHanaBackupPlanRequest, CreateHanaBackupPlanResponse},
    create_hana_instance::{CreateHanaInstanceRequest, CreateHanaInstanceResponse},
    create_hana_restore::{CreateHanaRestoreRequest, CreateHanaRestoreResponse},
    create_policy_bindings::{CreatePolicyBindingsError, CreatePolicyBindingsRequest, CreatePolicyBindingsResponse},
    create_policy_v2::{CreatePolicyV2Request, CreatePolicyV2Response},
    create_replication_vault::{CreateReplicationVaultRequest, CreateReplicationVaultResponse},
    create_restore_job::{CreateRestoreJobRequest, CreateRestoreJobResponse},
    create_temp_file_upload_url::{CreateTempFileUploadUrlRequest, CreateTempFileUploadUrlResponse},
    create_vault::{CreateVaultRequest, CreateVaultResponse},
    delete_air_ecs_instance::{DeleteAirEcsInstanceRequest, DeleteAirEcsInstanceResponse},
    delete_backup_client::{DeleteBackupClientRequest, DeleteBackupClientResponse},
    delete_backup_client_resource::{DeleteBackupClientResourceRequest, DeleteBackupClientResourceResponse},
    delete_backup_plan::{DeleteBackupPlanRequest, DeleteBackupPlanResponse},
    delete_client::{DeleteClientRequest, DeleteClientResponse},
    delete_hana_backup_plan::{DeleteHanaBackupPlanRequest, DeleteHanaBackupPlanResponse},
    delete_hana_instance::{DeleteHanaInstanceRequest, DeleteHanaInstanceResponse},
    delete_policy_binding::{DeletePolicyBindingRequest, DeletePolicyBindingResponse},
    delete_policy_v2::{DeletePolicyV2Request, DeletePolicyV2Response},
    delete_snapshot::{DeleteSnapshotRequest, DeleteSnapshotResponse},
    delete_udm_disk::{DeleteUdmDiskRequest, DeleteUdmDiskResponse},
    delete_udm_ecs_instance::{DeleteUdmEcsInstanceRequest, DeleteUdmEcsInstanceResponse},
    delete_vault::{DeleteVaultRequest, DeleteVaultResponse},
    describe_backup_clients::{DescribeBackupClientsRequest, DescribeBackupClientsResponse},
    describe_backup_jobs2::{DescribeBackupJobs2Request, DescribeBackupJobs2Response},
    describe_backup_plans::{DescribeBackupPlansRequest, DescribeBackupPlansResponse},
    describe_clients::{DescribeClientsRequest, DescribeClientsResponse},
    describe_container_cluster::{DescribeContainerClusterRequest, DescribeContainerClusterResponse},
    describe_cross_accounts::{DescribeCrossAccountsRequest, DescribeCrossAccountsResponse},
    describe_hana_backup_plans::{DescribeHanaBackupPlansRequest, DescribeHanaBackupPlansResponse},
    describe_hana_backup_setting::{DescribeHanaBackupSettingRequest, DescribeHanaBackupSettingResponse},
    describe_hana_backups_async::{DescribeHanaBackupsAsyncRequest, DescribeHanaBackupsAsyncResponse},
    describe_hana_databases::{DescribeHanaDatabasesRequest, DescribeHanaDatabasesResponse},
    describe_hana_instances::{DescribeHanaInstancesRequest, DescribeHanaInstancesResponse},
    describe_hana_restores::{DescribeHanaRestoresRequest, DescribeHanaRestoresResponse},
    describe_hana_retention_setting::{DescribeHanaRetentionSettingRequest, DescribeHanaRetentionSettingResponse},
    describe_ots_table_snapshots::{DescribeOtsTableSnapshotsRequest, DescribeOtsTableSnapshotsResponse},
    describe_policies_v2::{DescribePoliciesV2Request, DescribePoliciesV2Response},
    describe_policy_bindings::{DescribePolicyBindingsRequest, DescribePolicyBindingsResponse},
    describe_recoverable_ots_instances::{DescribeRecoverableOtsInstancesRequest, DescribeRecoverableOtsInstancesResponse},
    describe_regions::{DescribeRegionsRequest, DescribeRegionsResponse},
    describe_restore_jobs2::{DescribeRestoreJobs2Request, DescribeRestoreJobs2Response},
    describe_task::{DescribeTaskRequest, DescribeTaskResponse},
    describe_udm_snapshots::{DescribeUdmSnapshotsRequest, DescribeUdmSnapshotsResponse},
    describe_vault_replication_regions::{DescribeVaultReplicationRegionsRequest, DescribeVaultReplicationRegionsResponse},
    describe_vaults::{DescribeVaultsRequest, DescribeVaultsResponse},
    detach_nas_file_system::{DetachNasFileSystemRequest, DetachNasFileSystemResponse},
    disable_backup_plan::{DisableBackupPlanRequest, DisableBackupPlanResponse},
    disable_hana_backup_plan::{DisableHanaBackupPlanRequest, DisableHanaBackupPlanResponse},
    enable_backup_plan::{EnableBackupPlanRequest, EnableBackupPlanResponse},
    enable_hana_backup_plan::{EnableHanaBackupPlanRequest, EnableHanaBackupPlanResponse},
    execute_backup_plan::{ExecuteBackupPlanRequest, ExecuteBackupPlanResponse},
    execute_policy_v2::{ExecutePolicyV2Request, ExecutePolicyV2Response},
    generate_ram_policy::{GenerateRamPolicyRequest, GenerateRamPolicyResponse},
    get_temp_file_download_link::{GetTempFileDownloadLinkRequest, GetTempFileDownloadLinkResponse},
    install_backup_clients::{InstallBackupClientsRequest, InstallBackupClientsResponse},
    list_protected_resources::{ListProtectedResourcesRequest, ListProtectedResourcesResponse},
    open_hbr_service::{OpenHbrServiceRequest, OpenHbrServiceResponse},
    search_historical_snapshots::{SearchHistoricalSnapshotsRequest, SearchHistoricalSnapshotsResponse},
    start_hana_database_async::{StartHanaDatabaseAsyncRequest, StartHanaDatabaseAsyncResponse},
    stop_hana_database_async::{StopHanaDatabaseAsyncRequest, StopHanaDatabaseAsyncResponse},
    uninstall_backup_clients::{UninstallBackupClientsRequest, UninstallBackupClientsResponse},
    uninstall_client::{UninstallClientRequest, UninstallClientResponse},
    update_backup_plan::{UpdateBackupPlanRequest, UpdateBackupPlanResponse},
    update_client_settings::{UpdateClientSettingsRequest, UpdateClientSettingsResponse},
    update_container_cluster::{UpdateContainerClusterRequest, UpdateContainerClusterResponse},
    update_hana_backup_plan::{UpdateHanaBackupPlanRequest, UpdateHanaBackupPlanResponse},
    update_hana_backup_setting::{UpdateHanaBackupSettingRequest, UpdateHanaBackupSettingResponse},
    update_hana_instance::{UpdateHanaInstanceRequest, UpdateHanaInstanceResponse},
    update_hana_retention_setting::{UpdateHanaRetentionSettingRequest, UpdateHanaRetentionSettingResponse},
    update_policy_binding::{UpdatePolicyBindingRequest, UpdatePolicyBindingResponse},
    update_policy_v2::{UpdatePolicyV2Request, UpdatePolicyV2Response},
    update_vault::{UpdateVaultRequest, UpdateVaultResponse},
    upgrade_backup_clients::{UpgradeBackupClientsRequest, UpgradeBackupClientsResponse},
    upgrade_client::{UpgradeClientRequest, UpgradeClientResponse},
};

/// What the calls of this product have in common.
pub static PRODUCT: Product = Product {
    code: "hbr",
    version: "2017-09-08",
    endpoints: Endpoints {
        central: None,
        regional: &[
            RegionalEndpoint::public(
                "ap-northeast-1",
                "hbr.ap-northeast-1.aliyuncs.com",
            ),
            RegionalEndpoint::public(
                "ap-northeast-2",
                "hbr.ap-northeast-2.aliyuncs.com",
            ),
            RegionalEndpoint::public(
                "ap-southeast-1",
                "hbr.ap-southeast-1.aliyuncs.com",
            ),
            RegionalEndpoint::public(
                "ap-southeast-3",
                "hbr.ap-southeast-3.aliyuncs.com",
            ),
            RegionalEndpoint::public(
                "ap-southeast-5",
                "hbr.ap-southeast-5.aliyuncs.com",
            ),
            RegionalEndpoint::public(
                "ap-southeast-6",
                "hbr.ap-southeast-6.aliyuncs.com",
            ),
            RegionalEndpoint::public(
                "ap-southeast-7",
                "hbr.ap-southeast-7.aliyuncs.com",
            ),
            RegionalEndpoint::public("cn-beijing", "hbr.cn-beijing.aliyuncs.com"),
            RegionalEndpoint::public(
                "cn-beijing-finance-1",
                "hbr.cn-beijing-finance-1.aliyuncs.com",
            ),
            RegionalEndpoint::public("cn-chengdu", "hbr.cn-chengdu.aliyuncs.com"),
            RegionalEndpoint::public("cn-guangzhou", "hbr.cn-guangzhou.aliyuncs.com"),
            RegionalEndpoint::public("cn-hangzhou", "hbr.cn-hangzhou.aliyuncs.com"),
            RegionalEndpoint::public(
                "cn-hangzhou-finance",
                "hbr.cn-hangzhou-finance.aliyuncs.com",
            ),
            RegionalEndpoint::public("cn-heyuan", "hbr.cn-heyuan.aliyuncs.com"),
            RegionalEndpoint::public("cn-hongkong", "hbr.cn-hongkong.aliyuncs.com"),
            RegionalEndpoint::public("cn-huhehaote", "hbr.cn-huhehaote.aliyuncs.com"),
            RegionalEndpoint::public("cn-qingdao", "hbr.cn-qingdao.aliyuncs.com"),
            RegionalEndpoint::public("cn-shanghai", "hbr.cn-shanghai.aliyuncs.com"),
            RegionalEndpoint::public(
                "cn-shanghai-finance-1",
                "hbr.cn-shanghai-finance-1.aliyuncs.com",
            ),
            RegionalEndpoint::public("cn-shenzhen", "hbr.cn-shenzhen.aliyuncs.com"),
            RegionalEndpoint::public(
                "cn-shenzhen-finance-1",
                "hbr.cn-shenzhen-finance-1.aliyuncs.com",
            ),
            RegionalEndpoint::public("cn-wulanchabu", "hbr.cn-wulanchabu.aliyuncs.com"),
            RegionalEndpoint::public(
                "cn-zhangjiakou",
                "hbr.cn-zhangjiakou.aliyuncs.com",
            ),
            RegionalEndpoint::public("eu-central-1", "hbr.eu-central-1.aliyuncs.com"),
            RegionalEndpoint::public("eu-west-1", "hbr.eu-west-1.aliyuncs.com"),
            RegionalEndpoint::public("me-central-1", "hbr.me-central-1.aliyuncs.com"),
            RegionalEndpoint::public("me-east-1", "hbr.me-east-1.aliyuncs.com"),
            RegionalEndpoint::public("us-east-1", "hbr.us-east-1.aliyuncs.com"),
            RegionalEndpoint::public("us-west-1", "hbr.us-west-1.aliyuncs.com"),
        ],
        rule: Some("hbr.{region}.aliyuncs.com"),
        location_code: None,
    },
};

const fn operation(action: &'static str) -> OperationInfo {
    OperationInfo::rpc(&PRODUCT, action)
}

/// Calls the operations of Cloud Backup.
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
    /// Registers a container cluster for backup and returns its token.
    #[inline]
    pub fn add_container_cluster(
        &self,
        request: AddContainerClusterRequest,
    ) -> Call<'_, AddContainerClusterRequest> {
        self.inner.call(request)
    }
    /// Cancels a backup job, addressed by its ID.
    #[inline]
    pub fn cancel_backup_job(
        &self,
        request: CancelBackupJobRequest,
    ) -> Call<'_, CancelBackupJobRequest> {
        self.inner.call(request)
    }
    /// Cancels a restore job, addressed by its ID.
    #[inline]
    pub fn cancel_restore_job(
        &self,
        request: CancelRestoreJobRequest,
    ) -> Call<'_, CancelRestoreJobRequest> {
        self.inner.call(request)
    }
    /// Moves a resource of the backup service into a different resource group.
    #[inline]
    pub fn change_resource_group(
        &self,
        request: ChangeResourceGroupRequest,
    ) -> Call<'_, ChangeResourceGroupRequest> {
        self.inner.call(request)
    }
    /// Checks whether the user may access a resource or page, by role type.
    #[inline]
    pub fn check_role(&self, request: CheckRoleRequest) -> Call<'_, CheckRoleRequest> {
        self.inner.call(request)
    }
    /// Starts a one-time manual backup of a data source.
    #[inline]
    pub fn create_backup_job(
        &self,
        request: CreateBackupJobRequest,
    ) -> Call<'_, CreateBackupJobRequest> {
        self.inner.call(request)
    }
    /// Creates a plan that backs up a data source on a schedule.
    #[inline]
    pub fn create_backup_plan(
        &self,
        request: CreateBackupPlanRequest,
    ) -> Call<'_, CreateBackupPlanRequest> {
        self.inner.call(request)
    }
    /// Installs backup clients on ECS instances as a background task.
    #[inline]
    pub fn create_clients(
        &self,
        request: CreateClientsRequest,
    ) -> Call<'_, CreateClientsRequest> {
        self.inner.call(request)
    }
    /// Creates a plan that backs up SAP HANA databases on a schedule.
    #[inline]
    pub fn create_hana_backup_plan(
        &self,
        request: CreateHanaBackupPlanRequest,
    ) -> Call<'_, CreateHanaBackupPlanRequest> {
        self.inner.call(request)
    }
    /// Registers an SAP HANA instance with host, number, and credentials.
    #[inline]
    pub fn create_hana_instance(
        &self,
        request: CreateHanaInstanceRequest,
    ) -> Call<'_, CreateHanaInstanceRequest> {
        self.inner.call(request)
    }
    /// Starts a job that restores an SAP HANA database, to a backup or a point in time.
    #[inline]
    pub fn create_hana_restore(
        &self,
        request: CreateHanaRestoreRequest,
    ) -> Call<'_, CreateHanaRestoreRequest> {
        self.inner.call(request)
    }
    /// Binds data sources to a backup policy, each with its own options.
    #[inline]
    pub fn create_policy_bindings(
        &self,
        request: CreatePolicyBindingsRequest,
    ) -> Call<'_, CreatePolicyBindingsRequest> {
        self.inner.call(request)
    }
    /// Creates a backup policy from rules on backup, retention, and replication.
    #[inline]
    pub fn create_policy_v2(
        &self,
        request: CreatePolicyV2Request,
    ) -> Call<'_, CreatePolicyV2Request> {
        self.inner.call(request)
    }
    /// Creates a mirror vault that replicates a source vault of another region.
    #[inline]
    pub fn create_replication_vault(
        &self,
        request: CreateReplicationVaultRequest,
    ) -> Call<'_, CreateReplicationVaultRequest> {
        self.inner.call(request)
    }
    /// Starts a job that restores a snapshot to a target such as OSS, NAS, or ECS.
    #[inline]
    pub fn create_restore_job(
        &self,
        request: CreateRestoreJobRequest,
    ) -> Call<'_, CreateRestoreJobRequest> {
        self.inner.call(request)
    }
    /// Returns signature and parameters with which the caller uploads a file.
    #[inline]
    pub fn create_temp_file_upload_url(
        &self,
        request: CreateTempFileUploadUrlRequest,
    ) -> Call<'_, CreateTempFileUploadUrlRequest> {
        self.inner.call(request)
    }
    /// Creates a backup vault with type, storage class, and encryption.
    #[inline]
    pub fn create_vault(
        &self,
        request: CreateVaultRequest,
    ) -> Call<'_, CreateVaultRequest> {
        self.inner.call(request)
    }
    /// Deletes an ECS instance from the list of protected ones, with its client uninstalled for the sources given.
    #[inline]
    pub fn delete_air_ecs_instance(
        &self,
        request: DeleteAirEcsInstanceRequest,
    ) -> Call<'_, DeleteAirEcsInstanceRequest> {
        self.inner.call(request)
    }
    /// Deletes a backup client that has not reported for an hour, along with its data.
    #[inline]
    pub fn delete_backup_client(
        &self,
        request: DeleteBackupClientRequest,
    ) -> Call<'_, DeleteBackupClientRequest> {
        self.inner.call(request)
    }
    /// Deletes what belongs to a backup client, such as plans, jobs and snapshots; the client stays.
    #[inline]
    pub fn delete_backup_client_resource(
        &self,
        request: DeleteBackupClientResourceRequest,
    ) -> Call<'_, DeleteBackupClientResourceRequest> {
        self.inner.call(request)
    }
    /// Deletes a backup plan with its jobs; snapshots taken by it stay.
    #[inline]
    pub fn delete_backup_plan(
        &self,
        request: DeleteBackupPlanRequest,
    ) -> Call<'_, DeleteBackupPlanRequest> {
        self.inner.call(request)
    }
    /// Deletes a client of a vault.
    #[inline]
    pub fn delete_client(
        &self,
        request: DeleteClientRequest,
    ) -> Call<'_, DeleteClientRequest> {
        self.inner.call(request)
    }
    /// Deletes a backup plan for SAP HANA; nothing is backed up by it any more.
    #[inline]
    pub fn delete_hana_backup_plan(
        &self,
        request: DeleteHanaBackupPlanRequest,
    ) -> Call<'_, DeleteHanaBackupPlanRequest> {
        self.inner.call(request)
    }
    /// Deletes an SAP HANA instance from the service, with its backups; running jobs fail.
    #[inline]
    pub fn delete_hana_instance(
        &self,
        request: DeleteHanaInstanceRequest,
    ) -> Call<'_, DeleteHanaInstanceRequest> {
        self.inner.call(request)
    }
    /// Unties a data source from a policy, which protects it no longer.
    #[inline]
    pub fn delete_policy_binding(
        &self,
        request: DeletePolicyBindingRequest,
    ) -> Call<'_, DeletePolicyBindingRequest> {
        self.inner.call(request)
    }
    /// Deletes a policy and unties all data sources from it.
    #[inline]
    pub fn delete_policy_v2(
        &self,
        request: DeletePolicyV2Request,
    ) -> Call<'_, DeletePolicyV2Request> {
        self.inner.call(request)
    }
    /// Deletes a backup snapshot; the latest one of a source must be forced.
    #[inline]
    pub fn delete_snapshot(
        &self,
        request: DeleteSnapshotRequest,
    ) -> Call<'_, DeleteSnapshotRequest> {
        self.inner.call(request)
    }
    /// Ends the protection of a disk by its ID.
    #[inline]
    pub fn delete_udm_disk(
        &self,
        request: DeleteUdmDiskRequest,
    ) -> Call<'_, DeleteUdmDiskRequest> {
        self.inner.call(request)
    }
    /// Ends the whole-instance backup of an ECS instance.
    #[inline]
    pub fn delete_udm_ecs_instance(
        &self,
        request: DeleteUdmEcsInstanceRequest,
    ) -> Call<'_, DeleteUdmEcsInstanceRequest> {
        self.inner.call(request)
    }
    /// Deletes a vault with all backups in it.
    #[inline]
    pub fn delete_vault(
        &self,
        request: DeleteVaultRequest,
    ) -> Call<'_, DeleteVaultRequest> {
        self.inner.call(request)
    }
    /// Lists backup clients by client or instance ID, type, cluster, or tags.
    #[inline]
    pub fn describe_backup_clients(
        &self,
        request: DescribeBackupClientsRequest,
    ) -> Call<'_, DescribeBackupClientsRequest> {
        self.inner.call(request)
    }
    /// Lists backup jobs of one source type, with filters and sorting.
    #[inline]
    pub fn describe_backup_jobs2(
        &self,
        request: DescribeBackupJobs2Request,
    ) -> Call<'_, DescribeBackupJobs2Request> {
        self.inner.call(request)
    }
    /// Lists backup plans of one source type, with filters.
    #[inline]
    pub fn describe_backup_plans(
        &self,
        request: DescribeBackupPlansRequest,
    ) -> Call<'_, DescribeBackupPlansRequest> {
        self.inner.call(request)
    }
    /// Lists the backup clients of a vault, by ID, type, or cluster.
    #[inline]
    pub fn describe_clients(
        &self,
        request: DescribeClientsRequest,
    ) -> Call<'_, DescribeClientsRequest> {
        self.inner.call(request)
    }
    /// Lists registered container clusters, by ID or identifier.
    #[inline]
    pub fn describe_container_cluster(
        &self,
        request: DescribeContainerClusterRequest,
    ) -> Call<'_, DescribeContainerClusterRequest> {
        self.inner.call(request)
    }
    /// Lists the accounts whose backups the current account manages.
    #[inline]
    pub fn describe_cross_accounts(
        &self,
        request: DescribeCrossAccountsRequest,
    ) -> Call<'_, DescribeCrossAccountsRequest> {
        self.inner.call(request)
    }
    /// Lists SAP HANA backup plans, by instance or database.
    #[inline]
    pub fn describe_hana_backup_plans(
        &self,
        request: DescribeHanaBackupPlansRequest,
    ) -> Call<'_, DescribeHanaBackupPlansRequest> {
        self.inner.call(request)
    }
    /// Returns the backup parameters of an SAP HANA database.
    #[inline]
    pub fn describe_hana_backup_setting(
        &self,
        request: DescribeHanaBackupSettingRequest,
    ) -> Call<'_, DescribeHanaBackupSettingRequest> {
        self.inner.call(request)
    }
    /// Starts a background query for SAP HANA backups and returns a task ID.
    #[inline]
    pub fn describe_hana_backups_async(
        &self,
        request: DescribeHanaBackupsAsyncRequest,
    ) -> Call<'_, DescribeHanaBackupsAsyncRequest> {
        self.inner.call(request)
    }
    /// Lists the databases of an SAP HANA instance.
    #[inline]
    pub fn describe_hana_databases(
        &self,
        request: DescribeHanaDatabasesRequest,
    ) -> Call<'_, DescribeHanaDatabasesRequest> {
        self.inner.call(request)
    }
    /// Lists registered SAP HANA instances, by vault, ID, or tags.
    #[inline]
    pub fn describe_hana_instances(
        &self,
        request: DescribeHanaInstancesRequest,
    ) -> Call<'_, DescribeHanaInstancesRequest> {
        self.inner.call(request)
    }
    /// Lists SAP HANA restore jobs, by database, backup, or status.
    #[inline]
    pub fn describe_hana_restores(
        &self,
        request: DescribeHanaRestoresRequest,
    ) -> Call<'_, DescribeHanaRestoresRequest> {
        self.inner.call(request)
    }
    /// Returns how long the backups of an SAP HANA database are kept.
    #[inline]
    pub fn describe_hana_retention_setting(
        &self,
        request: DescribeHanaRetentionSettingRequest,
    ) -> Call<'_, DescribeHanaRetentionSettingRequest> {
        self.inner.call(request)
    }
    /// Lists Tablestore backup snapshots in a time range, by instance and table.
    #[inline]
    pub fn describe_ots_table_snapshots(
        &self,
        request: DescribeOtsTableSnapshotsRequest,
    ) -> Call<'_, DescribeOtsTableSnapshotsRequest> {
        self.inner.call(request)
    }
    /// Lists backup policies with their rules, all or one by ID.
    #[inline]
    pub fn describe_policies_v2(
        &self,
        request: DescribePoliciesV2Request,
    ) -> Call<'_, DescribePoliciesV2Request> {
        self.inner.call(request)
    }
    /// Lists the data sources bound to a policy, or the policies of a data source.
    #[inline]
    pub fn describe_policy_bindings(
        &self,
        request: DescribePolicyBindingsRequest,
    ) -> Call<'_, DescribePolicyBindingsRequest> {
        self.inner.call(request)
    }
    /// Lists the Tablestore instances and tables that can be restored.
    #[inline]
    pub fn describe_recoverable_ots_instances(
        &self,
        request: DescribeRecoverableOtsInstancesRequest,
    ) -> Call<'_, DescribeRecoverableOtsInstancesRequest> {
        self.inner.call(request)
    }
    /// Lists the regions in which Cloud Backup is available.
    #[inline]
    pub fn describe_regions(
        &self,
        request: DescribeRegionsRequest,
    ) -> Call<'_, DescribeRegionsRequest> {
        self.inner.call(request)
    }
    /// Lists restore jobs of one restore type, with filters.
    #[inline]
    pub fn describe_restore_jobs2(
        &self,
        request: DescribeRestoreJobs2Request,
    ) -> Call<'_, DescribeRestoreJobs2Request> {
        self.inner.call(request)
    }
    /// Returns progress and result of a background task.
    #[inline]
    pub fn describe_task(
        &self,
        request: DescribeTaskRequest,
    ) -> Call<'_, DescribeTaskRequest> {
        self.inner.call(request)
    }
    /// Lists whole-server backup snapshots in a time range, by instance, disk, or job.
    #[inline]
    pub fn describe_udm_snapshots(
        &self,
        request: DescribeUdmSnapshotsRequest,
    ) -> Call<'_, DescribeUdmSnapshotsRequest> {
        self.inner.call(request)
    }
    /// Lists the regions to which a vault can be replicated.
    #[inline]
    pub fn describe_vault_replication_regions(
        &self,
        request: DescribeVaultReplicationRegionsRequest,
    ) -> Call<'_, DescribeVaultReplicationRegionsRequest> {
        self.inner.call(request)
    }
    /// Lists backup vaults, by ID, region, type, status, name, or tags.
    #[inline]
    pub fn describe_vaults(
        &self,
        request: DescribeVaultsRequest,
    ) -> Call<'_, DescribeVaultsRequest> {
        self.inner.call(request)
    }
    /// Deletes the internal mount target that the backup service created on a NAS file system.
    #[inline]
    pub fn detach_nas_file_system(
        &self,
        request: DetachNasFileSystemRequest,
    ) -> Call<'_, DetachNasFileSystemRequest> {
        self.inner.call(request)
    }
    /// Pauses a backup plan, so that it no longer runs on schedule.
    #[inline]
    pub fn disable_backup_plan(
        &self,
        request: DisableBackupPlanRequest,
    ) -> Call<'_, DisableBackupPlanRequest> {
        self.inner.call(request)
    }
    /// Pauses an SAP HANA backup plan.
    #[inline]
    pub fn disable_hana_backup_plan(
        &self,
        request: DisableHanaBackupPlanRequest,
    ) -> Call<'_, DisableHanaBackupPlanRequest> {
        self.inner.call(request)
    }
    /// Resumes a paused backup plan, so that its schedule runs again.
    #[inline]
    pub fn enable_backup_plan(
        &self,
        request: EnableBackupPlanRequest,
    ) -> Call<'_, EnableBackupPlanRequest> {
        self.inner.call(request)
    }
    /// Resumes an SAP HANA backup plan.
    #[inline]
    pub fn enable_hana_backup_plan(
        &self,
        request: EnableHanaBackupPlanRequest,
    ) -> Call<'_, EnableHanaBackupPlanRequest> {
        self.inner.call(request)
    }
    /// Runs a backup plan at once, outside its schedule, and returns a job ID.
    #[inline]
    pub fn execute_backup_plan(
        &self,
        request: ExecuteBackupPlanRequest,
    ) -> Call<'_, ExecuteBackupPlanRequest> {
        self.inner.call(request)
    }
    /// Runs a backup policy at once, for one or all bound data sources.
    #[inline]
    pub fn execute_policy_v2(
        &self,
        request: ExecutePolicyV2Request,
    ) -> Call<'_, ExecutePolicyV2Request> {
        self.inner.call(request)
    }
    /// Returns a RAM policy document for one type of action on a vault.
    #[inline]
    pub fn generate_ram_policy(
        &self,
        request: GenerateRamPolicyRequest,
    ) -> Call<'_, GenerateRamPolicyRequest> {
        self.inner.call(request)
    }
    /// Returns the download link of a file, such as a job report.
    #[inline]
    pub fn get_temp_file_download_link(
        &self,
        request: GetTempFileDownloadLinkRequest,
    ) -> Call<'_, GetTempFileDownloadLinkRequest> {
        self.inner.call(request)
    }
    /// Installs the backup client on ECS instances in the background, by way of Cloud Assistant.
    #[inline]
    pub fn install_backup_clients(
        &self,
        request: InstallBackupClientsRequest,
    ) -> Call<'_, InstallBackupClientsRequest> {
        self.inner.call(request)
    }
    /// Lists the protected resources, by source type, resource ID, or creating product.
    #[inline]
    pub fn list_protected_resources(
        &self,
        request: ListProtectedResourcesRequest,
    ) -> Call<'_, ListProtectedResourcesRequest> {
        self.inner.call(request)
    }
    /// Activates Cloud Backup (formerly Hybrid Backup Recovery) for the account.
    #[inline]
    pub fn open_hbr_service(
        &self,
        request: OpenHbrServiceRequest,
    ) -> Call<'_, OpenHbrServiceRequest> {
        self.inner.call(request)
    }
    /// Searches past backup snapshots of one source type with query conditions.
    #[inline]
    pub fn search_historical_snapshots(
        &self,
        request: SearchHistoricalSnapshotsRequest,
    ) -> Call<'_, SearchHistoricalSnapshotsRequest> {
        self.inner.call(request)
    }
    /// Starts an SAP HANA database, in the background.
    #[inline]
    pub fn start_hana_database_async(
        &self,
        request: StartHanaDatabaseAsyncRequest,
    ) -> Call<'_, StartHanaDatabaseAsyncRequest> {
        self.inner.call(request)
    }
    /// Stops an SAP HANA database as a background task.
    #[inline]
    pub fn stop_hana_database_async(
        &self,
        request: StopHanaDatabaseAsyncRequest,
    ) -> Call<'_, StopHanaDatabaseAsyncRequest> {
        self.inner.call(request)
    }
    /// Uninstalls backup clients from one or more ECS instances as a background task.
    #[inline]
    pub fn uninstall_backup_clients(
        &self,
        request: UninstallBackupClientsRequest,
    ) -> Call<'_, UninstallBackupClientsRequest> {
        self.inner.call(request)
    }
    /// Uninstalls a single backup client as a background task.
    #[inline]
    pub fn uninstall_client(
        &self,
        request: UninstallClientRequest,
    ) -> Call<'_, UninstallClientRequest> {
        self.inner.call(request)
    }
    /// Changes schedule, retention, paths, or options of a backup plan.
    #[inline]
    pub fn update_backup_plan(
        &self,
        request: UpdateBackupPlanRequest,
    ) -> Call<'_, UpdateBackupPlanRequest> {
        self.inner.call(request)
    }
    /// Changes a backup client's settings, such as proxy, CPU cores, or network type.
    #[inline]
    pub fn update_client_settings(
        &self,
        request: UpdateClientSettingsRequest,
    ) -> Call<'_, UpdateClientSettingsRequest> {
        self.inner.call(request)
    }
    /// Changes name, description, or network type of a container cluster, or renews its token.
    #[inline]
    pub fn update_container_cluster(
        &self,
        request: UpdateContainerClusterRequest,
    ) -> Call<'_, UpdateContainerClusterRequest> {
        self.inner.call(request)
    }
    /// Changes name, schedule, or prefix of an SAP HANA backup plan.
    #[inline]
    pub fn update_hana_backup_plan(
        &self,
        request: UpdateHanaBackupPlanRequest,
    ) -> Call<'_, UpdateHanaBackupPlanRequest> {
        self.inner.call(request)
    }
    /// Changes the backup parameters of an SAP HANA database, such as log backup.
    #[inline]
    pub fn update_hana_backup_setting(
        &self,
        request: UpdateHanaBackupSettingRequest,
    ) -> Call<'_, UpdateHanaBackupSettingRequest> {
        self.inner.call(request)
    }
    /// Changes connection and credentials of a registered SAP HANA instance.
    #[inline]
    pub fn update_hana_instance(
        &self,
        request: UpdateHanaInstanceRequest,
    ) -> Call<'_, UpdateHanaInstanceRequest> {
        self.inner.call(request)
    }
    /// Changes how long the backups of an SAP HANA database are kept.
    #[inline]
    pub fn update_hana_retention_setting(
        &self,
        request: UpdateHanaRetentionSettingRequest,
    ) -> Call<'_, UpdateHanaRetentionSettingRequest> {
        self.inner.call(request)
    }
    /// Changes the binding of a data source to a policy, or disables it.
    #[inline]
    pub fn update_policy_binding(
        &self,
        request: UpdatePolicyBindingRequest,
    ) -> Call<'_, UpdatePolicyBindingRequest> {
        self.inner.call(request)
    }
    /// Changes name, description, or rules of a backup policy.
    #[inline]
    pub fn update_policy_v2(
        &self,
        request: UpdatePolicyV2Request,
    ) -> Call<'_, UpdatePolicyV2Request> {
        self.inner.call(request)
    }
    /// Changes the settings of a backup vault, such as its name or resource group.
    #[inline]
    pub fn update_vault(
        &self,
        request: UpdateVaultRequest,
    ) -> Call<'_, UpdateVaultRequest> {
        self.inner.call(request)
    }
    /// Upgrades the backup clients on one or more ECS instances as a background task.
    #[inline]
    pub fn upgrade_backup_clients(
        &self,
        request: UpgradeBackupClientsRequest,
    ) -> Call<'_, UpgradeBackupClientsRequest> {
        self.inner.call(request)
    }
    /// Upgrades a single backup client as a background task.
    #[inline]
    pub fn upgrade_client(
        &self,
        request: UpgradeClientRequest,
    ) -> Call<'_, UpgradeClientRequest> {
        self.inner.call(request)
    }
}
