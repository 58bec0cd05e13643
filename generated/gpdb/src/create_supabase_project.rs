// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `CreateSupabaseProject`, from `gpdb/CreateSupabaseProject.md`.

use alicloud_runtime::codegen::*;

/// Creates a Supabase project of given specification and storage in a VPC.
///
/// ```no_run
/// # async fn example(client: alicloud_gpdb::Client) -> Result<(), alicloud_gpdb::Error> {
/// let request = alicloud_gpdb::CreateSupabaseProjectRequest::new()
///     .project_name("...")
///     .zone_id("...")
///     .account_password("...")
///     .security_ip_list("...")
///     .vpc_id("...")
///     .vswitch_id("...")
///     .project_spec("...");
/// let reply = client.create_supabase_project(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct CreateSupabaseProjectRequest {
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
    /// **Required.** Display text for the new Supabase project.
    pub project_name: Option<String>,
    /// **Required.** ID of the zone, such as `cn-hangzhou-b`.
    pub zone_id: Option<String>,
    /// **Required.** Password that the account logs on with.
    pub account_password: Option<String>,
    /// **Required.** Addresses and address ranges that may connect.
    pub security_ip_list: Option<String>,
    /// **Required.** ID of the virtual private cloud.
    pub vpc_id: Option<String>,
    /// **Required.** ID of the vSwitch, which stands for one subnet in one zone.
    pub vswitch_id: Option<String>,
    /// **Required.** Size or model of the project.
    pub project_spec: Option<String>,
    /// How large the storage is or is to be.
    pub storage_size: Option<i64>,
    /// Level that the disk performance has on its scale.
    pub disk_performance_level: Option<String>,
    /// Unique string of your making; a repeated request with the same one is not carried out twice.
    pub client_token: Option<String>,
}

impl CreateSupabaseProjectRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
    /// Sets `ProjectName`, which is required.
    pub fn project_name(mut self, value: impl Into<String>) -> Self {
        self.project_name = Some(value.into());
        self
    }
    /// Sets `ZoneId`, which is required.
    pub fn zone_id(mut self, value: impl Into<String>) -> Self {
        self.zone_id = Some(value.into());
        self
    }
    /// Sets `AccountPassword`, which is required.
    pub fn account_password(mut self, value: impl Into<String>) -> Self {
        self.account_password = Some(value.into());
        self
    }
    /// Sets `SecurityIPList`, which is required.
    pub fn security_ip_list(mut self, value: impl Into<String>) -> Self {
        self.security_ip_list = Some(value.into());
        self
    }
    /// Sets `VpcId`, which is required.
    pub fn vpc_id(mut self, value: impl Into<String>) -> Self {
        self.vpc_id = Some(value.into());
        self
    }
    /// Sets `VSwitchId`, which is required.
    pub fn vswitch_id(mut self, value: impl Into<String>) -> Self {
        self.vswitch_id = Some(value.into());
        self
    }
    /// Sets `ProjectSpec`, which is required.
    pub fn project_spec(mut self, value: impl Into<String>) -> Self {
        self.project_spec = Some(value.into());
        self
    }
    /// Sets `StorageSize`.
    #[inline]
    pub fn storage_size(mut self, value: i64) -> Self {
        self.storage_size = Some(value);
        self
    }
    /// Sets `DiskPerformanceLevel`.
    pub fn disk_performance_level(mut self, value: impl Into<String>) -> Self {
        self.disk_performance_level = Some(value.into());
        self
    }
    /// Sets `ClientToken`.
    pub fn client_token(mut self, value: impl Into<String>) -> Self {
        self.client_token = Some(value.into());
        self
    }
}

request! {
    CreateSupabaseProjectRequest {
        "RegionId" => region_id: query,
        "ProjectName" => project_name: query,
        "ZoneId" => zone_id: query,
        "AccountPassword" => account_password: query,
        "SecurityIPList" => security_ip_list: query,
        "VpcId" => vpc_id: query,
        "VSwitchId" => vswitch_id: query,
        "ProjectSpec" => project_spec: query,
        "StorageSize" => storage_size: query,
        "DiskPerformanceLevel" => disk_performance_level: query,
        "ClientToken" => client_token: query,
    }
}

impl Operation for CreateSupabaseProjectRequest {
    type Response = CreateSupabaseProjectResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("CreateSupabaseProject")
        .required(
            &[
                "ProjectName",
                "ZoneId",
                "AccountPassword",
                "SecurityIPList",
                "VpcId",
                "VSwitchId",
                "ProjectSpec",
            ],
        )
        .idempotency_token("ClientToken")
        .region("RegionId");
}

/// Response to [`CreateSupabaseProjectRequest`], which the documentation does not describe.
pub type CreateSupabaseProjectResponse = alicloud_runtime::UndocumentedResponse;
