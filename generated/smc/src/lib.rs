// Written by `codegen generate` from the API reference. What is changed by hand is lost.

#![doc = include_str!("../README.md")]
//!
//! # Operations
//!
//! ## Migration sources
//!
//! - [`DeleteSourceServer`](mod@delete_source_server): Deletes a migration source from the list; the server itself stays.
//! - [`DescribeSourceServers`](mod@describe_source_servers): Lists migration sources with their system and disks, by state, job, workgroup or tag.
//! - [`ModifySourceServerAttribute`](mod@modify_source_server_attribute): Changes the name and description of a migration source.
//!
//! ## Migration jobs
//!
//! - [`CreateReplicationJob`](mod@create_replication_job): Creates a migration job for a migration source, with target type, disks and schedule.
//! - [`CutOverReplicationJob`](mod@cut_over_replication_job): Ends an incremental migration that ran periodically and completes the job with it.
//! - [`DeleteReplicationJob`](mod@delete_replication_job): Deletes a migration job for good and releases helper resources such as its intermediate instance.
//! - [`DescribeReplicationJobs`](mod@describe_replication_jobs): Lists migration jobs in detail, by source, status, type or tag.
//! - [`ModifyReplicationJobAttribute`](mod@modify_replication_job_attribute): Changes a migration job, such as its target type, disks, schedule or description.
//! - [`StartReplicationJob`](mod@start_replication_job): Starts a migration job that has not run yet, was stopped or failed.
//! - [`StopReplicationJob`](mod@stop_replication_job): Stops a migration job that is running.
//!
//! ## Tags
//!
//! - [`ListTagResources`](mod@list_tag_resources): Lists the tags on migration sources and migration jobs, or these by tag.
//! - [`TagResources`](mod@tag_resources): Puts tags on migration sources or migration jobs.
//! - [`UntagResources`](mod@untag_resources): Takes tags off migration sources or migration jobs.
//!
//! ## Activation codes
//!
//! - [`CreateAccessToken`](mod@create_access_token): Creates an activation code with which servers register as migration sources.
//! - [`DeleteAccessToken`](mod@delete_access_token): Deletes an activation code; sources can no longer be imported with it.
//! - [`DisableAccessToken`](mod@disable_access_token): Disables an activation code, so that it registers no more servers.
//! - [`ListAccessTokens`](mod@list_access_tokens): Lists activation codes and how far each has been used.
//!
//! ## Others
//!
//! - [`AssociateSourceServers`](mod@associate_source_servers): Adds migration sources to a workgroup.
//! - [`CreateCrossZoneMigrationJob`](mod@create_cross_zone_migration_job): Creates a job that migrates an ECS instance to another zone.
//! - [`CreateWorkgroup`](mod@create_workgroup): Creates a workgroup for grouping migration sources.
//! - [`DeleteWorkgroup`](mod@delete_workgroup): Deletes a workgroup that grouped migration sources.
//! - [`DescribeWorkgroups`](mod@describe_workgroups): Lists workgroups, by ID, status or tag.
//! - [`DisassociateSourceServers`](mod@disassociate_source_servers): Takes migration sources out of a workgroup; they stay registered.
//! - [`ModifyWorkgroupAttribute`](mod@modify_workgroup_attribute): Changes the name or description of a workgroup.
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

pub mod associate_source_servers;
pub mod create_access_token;
pub mod create_cross_zone_migration_job;
pub mod create_replication_job;
pub mod create_workgroup;
pub mod cut_over_replication_job;
pub mod delete_access_token;
pub mod delete_replication_job;
pub mod delete_source_server;
pub mod delete_workgroup;
pub mod describe_replication_jobs;
pub mod describe_source_servers;
pub mod describe_workgroups;
pub mod disable_access_token;
pub mod disassociate_source_servers;
pub mod list_access_tokens;
pub mod list_tag_resources;
pub mod modify_replication_job_attribute;
pub mod modify_source_server_attribute;
pub mod modify_workgroup_attribute;
pub mod start_replication_job;
pub mod stop_replication_job;
pub mod tag_resources;
pub mod untag_resources;
pub mod errors;
pub mod types;

pub use errors::DocumentedError;

#[cfg_attr(doc, doc(hidden))]
pub use {
    associate_source_servers::{AssociateSourceServersRequest, AssociateSourceServersResponse},
    create_access_token::{CreateAccessTokenError, CreateAccessTokenRequest, CreateAccessTokenResponse},
    create_cross_zone_migration_job::{CreateCrossZoneMigrationJobRequest, CreateCrossZoneMigrationJobResponse},
    create_replication_job::{CreateReplicationJobError, CreateReplicationJobRequest, CreateReplicationJobResponse},
    create_workgroup::{CreateWorkgroupRequest, CreateWorkgroupResponse},
    cut_over_replication_job::{CutOverReplicationJobError, CutOverReplicationJobRequest, CutOverReplicationJobResponse},
    delete_access_token::{DeleteAccessTokenError, DeleteAccessTokenRequest, DeleteAccessTokenResponse},
    delete_replication_job::{DeleteReplicationJobError, DeleteReplicationJobRequest, DeleteReplicationJobResponse},
    delete_source_server::{DeleteSourceServerError, DeleteSourceServerRequest, DeleteSourceServerResponse},
    delete_workgroup::{DeleteWorkgroupRequest, DeleteWorkgroupResponse},
    describe_replication_jobs::{DescribeReplicationJobsError, DescribeReplicationJobsRequest, DescribeReplicationJobsResponse},
    describe_source_servers::{DescribeSourceServersError, DescribeSourceServersRequest, DescribeSourceServersResponse},
    describe_workgroups::{DescribeWorkgroupsRequest, DescribeWorkgroupsResponse},
    disable_access_token::{DisableAccessTokenError, DisableAccessTokenRequest, DisableAccessTokenResponse},
    disassociate_source_servers::{DisassociateSourceServersRequest, DisassociateSourceServersResponse},
    list_access_tokens::{ListAccessTokensError, ListAccessTokensRequest, ListAccessTokensResponse},
    list_tag_resources::{ListTagResourcesError, ListTagResourcesRequest, ListTagResourcesResponse},
    modify_replication_job_attribute::{ModifyReplicationJobAttributeError, ModifyReplicationJobAttributeRequest, ModifyReplicationJobAttributeResponse},
    modify_source_server_attribute::{ModifySourceServerAttributeError, ModifySourceServerAttributeRequest, ModifySourceServerAttributeResponse},
    modify_workgroup_attribute::{ModifyWorkgroupAttributeRequest, ModifyWorkgroupAttributeResponse},
    start_replication_job::{StartReplicationJobError, StartReplicationJobRequest, StartReplicationJobResponse},
    stop_replication_job::{StopReplicationJobError, StopReplicationJobRequest, StopReplicationJobResponse},
    tag_resources::{TagResourcesError, TagResourcesRequest, TagResourcesResponse},
    untag_resources::{UntagResourcesError, UntagResourcesRequest, UntagResourcesResponse},
};

/// What the calls of this product have in common.
pub static PRODUCT: Product = Product {
    code: "smc",
    version: "2019-06-01",
    endpoints: Endpoints {
        central: Some("smc.aliyuncs.com"),
        regional: &[],
        rule: None,
        location_code: None,
    },
};

const fn operation(action: &'static str) -> OperationInfo {
    OperationInfo::rpc(&PRODUCT, action)
}

/// Calls the operations of Server Migration Center.
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
    /// Adds migration sources to a workgroup.
    #[inline]
    pub fn associate_source_servers(
        &self,
        request: AssociateSourceServersRequest,
    ) -> Call<'_, AssociateSourceServersRequest> {
        self.inner.call(request)
    }
    /// Creates an activation code with which servers register as migration sources.
    #[inline]
    pub fn create_access_token(
        &self,
        request: CreateAccessTokenRequest,
    ) -> Call<'_, CreateAccessTokenRequest> {
        self.inner.call(request)
    }
    /// Creates a job that migrates an ECS instance to another zone.
    #[inline]
    pub fn create_cross_zone_migration_job(
        &self,
        request: CreateCrossZoneMigrationJobRequest,
    ) -> Call<'_, CreateCrossZoneMigrationJobRequest> {
        self.inner.call(request)
    }
    /// Creates a migration job for a migration source, with target type, disks and schedule.
    #[inline]
    pub fn create_replication_job(
        &self,
        request: CreateReplicationJobRequest,
    ) -> Call<'_, CreateReplicationJobRequest> {
        self.inner.call(request)
    }
    /// Creates a workgroup for grouping migration sources.
    #[inline]
    pub fn create_workgroup(
        &self,
        request: CreateWorkgroupRequest,
    ) -> Call<'_, CreateWorkgroupRequest> {
        self.inner.call(request)
    }
    /// Ends an incremental migration that ran periodically and completes the job with it.
    #[inline]
    pub fn cut_over_replication_job(
        &self,
        request: CutOverReplicationJobRequest,
    ) -> Call<'_, CutOverReplicationJobRequest> {
        self.inner.call(request)
    }
    /// Deletes an activation code; sources can no longer be imported with it.
    #[inline]
    pub fn delete_access_token(
        &self,
        request: DeleteAccessTokenRequest,
    ) -> Call<'_, DeleteAccessTokenRequest> {
        self.inner.call(request)
    }
    /// Deletes a migration job for good and releases helper resources such as its intermediate instance.
    #[inline]
    pub fn delete_replication_job(
        &self,
        request: DeleteReplicationJobRequest,
    ) -> Call<'_, DeleteReplicationJobRequest> {
        self.inner.call(request)
    }
    /// Deletes a migration source from the list; the server itself stays.
    #[inline]
    pub fn delete_source_server(
        &self,
        request: DeleteSourceServerRequest,
    ) -> Call<'_, DeleteSourceServerRequest> {
        self.inner.call(request)
    }
    /// Deletes a workgroup that grouped migration sources.
    #[inline]
    pub fn delete_workgroup(
        &self,
        request: DeleteWorkgroupRequest,
    ) -> Call<'_, DeleteWorkgroupRequest> {
        self.inner.call(request)
    }
    /// Lists migration jobs in detail, by source, status, type or tag.
    #[inline]
    pub fn describe_replication_jobs(
        &self,
        request: DescribeReplicationJobsRequest,
    ) -> Call<'_, DescribeReplicationJobsRequest> {
        self.inner.call(request)
    }
    /// Lists migration sources with their system and disks, by state, job, workgroup or tag.
    #[inline]
    pub fn describe_source_servers(
        &self,
        request: DescribeSourceServersRequest,
    ) -> Call<'_, DescribeSourceServersRequest> {
        self.inner.call(request)
    }
    /// Lists workgroups, by ID, status or tag.
    #[inline]
    pub fn describe_workgroups(
        &self,
        request: DescribeWorkgroupsRequest,
    ) -> Call<'_, DescribeWorkgroupsRequest> {
        self.inner.call(request)
    }
    /// Disables an activation code, so that it registers no more servers.
    #[inline]
    pub fn disable_access_token(
        &self,
        request: DisableAccessTokenRequest,
    ) -> Call<'_, DisableAccessTokenRequest> {
        self.inner.call(request)
    }
    /// Takes migration sources out of a workgroup; they stay registered.
    #[inline]
    pub fn disassociate_source_servers(
        &self,
        request: DisassociateSourceServersRequest,
    ) -> Call<'_, DisassociateSourceServersRequest> {
        self.inner.call(request)
    }
    /// Lists activation codes and how far each has been used.
    #[inline]
    pub fn list_access_tokens(
        &self,
        request: ListAccessTokensRequest,
    ) -> Call<'_, ListAccessTokensRequest> {
        self.inner.call(request)
    }
    /// Lists the tags on migration sources and migration jobs, or these by tag.
    #[inline]
    pub fn list_tag_resources(
        &self,
        request: ListTagResourcesRequest,
    ) -> Call<'_, ListTagResourcesRequest> {
        self.inner.call(request)
    }
    /// Changes a migration job, such as its target type, disks, schedule or description.
    #[inline]
    pub fn modify_replication_job_attribute(
        &self,
        request: ModifyReplicationJobAttributeRequest,
    ) -> Call<'_, ModifyReplicationJobAttributeRequest> {
        self.inner.call(request)
    }
    /// Changes the name and description of a migration source.
    #[inline]
    pub fn modify_source_server_attribute(
        &self,
        request: ModifySourceServerAttributeRequest,
    ) -> Call<'_, ModifySourceServerAttributeRequest> {
        self.inner.call(request)
    }
    /// Changes the name or description of a workgroup.
    #[inline]
    pub fn modify_workgroup_attribute(
        &self,
        request: ModifyWorkgroupAttributeRequest,
    ) -> Call<'_, ModifyWorkgroupAttributeRequest> {
        self.inner.call(request)
    }
    /// Starts a migration job that has not run yet, was stopped or failed.
    #[inline]
    pub fn start_replication_job(
        &self,
        request: StartReplicationJobRequest,
    ) -> Call<'_, StartReplicationJobRequest> {
        self.inner.call(request)
    }
    /// Stops a migration job that is running.
    #[inline]
    pub fn stop_replication_job(
        &self,
        request: StopReplicationJobRequest,
    ) -> Call<'_, StopReplicationJobRequest> {
        self.inner.call(request)
    }
    /// Puts tags on migration sources or migration jobs.
    #[inline]
    pub fn tag_resources(
        &self,
        request: TagResourcesRequest,
    ) -> Call<'_, TagResourcesRequest> {
        self.inner.call(request)
    }
    /// Takes tags off migration sources or migration jobs.
    #[inline]
    pub fn untag_resources(
        &self,
        request: UntagResourcesRequest,
    ) -> Call<'_, UntagResourcesRequest> {
        self.inner.call(request)
    }
}
