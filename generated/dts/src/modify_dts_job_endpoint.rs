// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ModifyDtsJobEndpoint`, from `dts/ModifyDtsJobEndpoint.md`.

use alicloud_runtime::codegen::*;

/// Points the source or the destination of a task to another database instance; rows without a
/// primary key may come twice.
///
/// ```no_run
/// # async fn example(client: alicloud_dts::Client) -> Result<(), alicloud_dts::Error> {
/// let request = alicloud_dts::ModifyDtsJobEndpointRequest::new()
///     .endpoint("...")
///     .endpoint_instance_type("...");
/// let reply = client.modify_dts_job_endpoint(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ModifyDtsJobEndpointRequest {
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
    /// ID of a migration, synchronization or subscription task, as
    /// [`DescribeDtsJobs`](super::Client::describe_dts_jobs) returned it.
    pub dts_job_id: Option<String>,
    /// ID of a DTS instance: what is paid for and carries one or more tasks, as
    /// [`DescribeDtsJobs`](super::Client::describe_dts_jobs) returned it.
    pub dts_instance_id: Option<String>,
    /// Which of the two directions of a two-way synchronization is meant.
    pub synchronization_direction: Option<String>,
    /// **Required.** Which side of the task is changed, the source or the destination.
    pub endpoint: Option<String>,
    /// Region of the database at the side that is changed.
    pub endpoint_region_id: Option<String>,
    /// **Required.** Where the database runs: as a cloud database, on your own server, or behind a
    /// gateway.
    pub endpoint_instance_type: Option<String>,
    /// ID of the database instance that takes this place in the task or cluster.
    pub endpoint_instance_id: Option<String>,
    /// Address of the database at the side that is changed.
    pub endpoint_ip: Option<String>,
    /// TCP port of the database at the side that is changed.
    pub endpoint_port: Option<String>,
    /// Database that signs the account in; for MongoDB only, where it has to be given.
    pub database: Option<String>,
    /// Whether the account and its password are changed along with the instance.
    pub modify_account: Option<bool>,
    /// Name that the user logs on with.
    pub username: Option<String>,
    /// Password to be set or to log on with.
    pub password: Option<String>,
    /// Account for the shards; for sharded MongoDB clusters only, where it has to be given.
    pub shard_username: Option<String>,
    /// Password of the account for the shards of a MongoDB cluster; keep it secret.
    pub shard_password: Option<String>,
    /// Name under which the role is defined.
    pub role_name: Option<String>,
    /// ID of the Alibaba Cloud account that owns the database instance at this end.
    pub aliyun_uid: Option<String>,
    /// Whether only to check the request, with nothing created or changed.
    pub dry_run: Option<bool>,
    /// ID of the resource group, which bundles resources for access control and reports.
    pub resource_group_id: Option<String>,
    /// Whether the call is about a task of the zero-ETL feature, which feeds an analytic database by
    /// itself.
    pub zero_etl_job: Option<bool>,
}

impl ModifyDtsJobEndpointRequest {
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
    /// Sets `DtsJobId`.
    pub fn dts_job_id(mut self, value: impl Into<String>) -> Self {
        self.dts_job_id = Some(value.into());
        self
    }
    /// Sets `DtsInstanceId`.
    pub fn dts_instance_id(mut self, value: impl Into<String>) -> Self {
        self.dts_instance_id = Some(value.into());
        self
    }
    /// Sets `SynchronizationDirection`.
    pub fn synchronization_direction(mut self, value: impl Into<String>) -> Self {
        self.synchronization_direction = Some(value.into());
        self
    }
    /// Sets `Endpoint`, which is required.
    pub fn endpoint(mut self, value: impl Into<String>) -> Self {
        self.endpoint = Some(value.into());
        self
    }
    /// Sets `EndpointRegionId`.
    pub fn endpoint_region_id(mut self, value: impl Into<String>) -> Self {
        self.endpoint_region_id = Some(value.into());
        self
    }
    /// Sets `EndpointInstanceType`, which is required.
    pub fn endpoint_instance_type(mut self, value: impl Into<String>) -> Self {
        self.endpoint_instance_type = Some(value.into());
        self
    }
    /// Sets `EndpointInstanceId`.
    pub fn endpoint_instance_id(mut self, value: impl Into<String>) -> Self {
        self.endpoint_instance_id = Some(value.into());
        self
    }
    /// Sets `EndpointIp`.
    pub fn endpoint_ip(mut self, value: impl Into<String>) -> Self {
        self.endpoint_ip = Some(value.into());
        self
    }
    /// Sets `EndpointPort`.
    pub fn endpoint_port(mut self, value: impl Into<String>) -> Self {
        self.endpoint_port = Some(value.into());
        self
    }
    /// Sets `Database`.
    pub fn database(mut self, value: impl Into<String>) -> Self {
        self.database = Some(value.into());
        self
    }
    /// Sets `ModifyAccount`.
    #[inline]
    pub fn modify_account(mut self, value: bool) -> Self {
        self.modify_account = Some(value);
        self
    }
    /// Sets `Username`.
    pub fn username(mut self, value: impl Into<String>) -> Self {
        self.username = Some(value.into());
        self
    }
    /// Sets `Password`.
    pub fn password(mut self, value: impl Into<String>) -> Self {
        self.password = Some(value.into());
        self
    }
    /// Sets `ShardUsername`.
    pub fn shard_username(mut self, value: impl Into<String>) -> Self {
        self.shard_username = Some(value.into());
        self
    }
    /// Sets `ShardPassword`.
    pub fn shard_password(mut self, value: impl Into<String>) -> Self {
        self.shard_password = Some(value.into());
        self
    }
    /// Sets `RoleName`.
    pub fn role_name(mut self, value: impl Into<String>) -> Self {
        self.role_name = Some(value.into());
        self
    }
    /// Sets `AliyunUid`.
    pub fn aliyun_uid(mut self, value: impl Into<String>) -> Self {
        self.aliyun_uid = Some(value.into());
        self
    }
    /// Sets `DryRun`.
    #[inline]
    pub fn dry_run(mut self, value: bool) -> Self {
        self.dry_run = Some(value);
        self
    }
    /// Sets `ResourceGroupId`.
    pub fn resource_group_id(mut self, value: impl Into<String>) -> Self {
        self.resource_group_id = Some(value.into());
        self
    }
    /// Sets `ZeroEtlJob`.
    #[inline]
    pub fn zero_etl_job(mut self, value: bool) -> Self {
        self.zero_etl_job = Some(value);
        self
    }
}

request! {
    ModifyDtsJobEndpointRequest {
        "RegionId" => region_id: query,
        "DtsJobId" => dts_job_id: query,
        "DtsInstanceId" => dts_instance_id: query,
        "SynchronizationDirection" => synchronization_direction: query,
        "Endpoint" => endpoint: query,
        "EndpointRegionId" => endpoint_region_id: query,
        "EndpointInstanceType" => endpoint_instance_type: query,
        "EndpointInstanceId" => endpoint_instance_id: query,
        "EndpointIp" => endpoint_ip: query,
        "EndpointPort" => endpoint_port: query,
        "Database" => database: query,
        "ModifyAccount" => modify_account: query,
        "Username" => username: query,
        "Password" => password: query,
        "ShardUsername" => shard_username: query,
        "ShardPassword" => shard_password: query,
        "RoleName" => role_name: query,
        "AliyunUid" => aliyun_uid: query,
        "DryRun" => dry_run: query,
        "ResourceGroupId" => resource_group_id: query,
        "ZeroEtlJob" => zero_etl_job: query,
    }
}

impl Operation for ModifyDtsJobEndpointRequest {
    type Response = ModifyDtsJobEndpointResponse;
    type Error = ModifyDtsJobEndpointError;
    const INFO: OperationInfo = super::operation("ModifyDtsJobEndpoint")
        .required(&["Endpoint", "EndpointInstanceType"])
        .success_flag("Success")
        .error_codes(&["ErrCode"])
        .error_messages(&["ErrMessage"])
        .dry_run("DryRun")
        .region("RegionId");
    const ERRORS: &'static [ModifyDtsJobEndpointError] = &[
        ModifyDtsJobEndpointError::InvalidParameterTagKey,
        ModifyDtsJobEndpointError::InvalidParameterTagValue,
        ModifyDtsJobEndpointError::InvalidParameterTags,
        ModifyDtsJobEndpointError::MissingTagKey,
        ModifyDtsJobEndpointError::MissingParameterTagOrResourceId,
        ModifyDtsJobEndpointError::NumberExceedTags,
        ModifyDtsJobEndpointError::NumberExceedResourceIds,
        ModifyDtsJobEndpointError::InvalidParameterCategory,
        ModifyDtsJobEndpointError::InvalidParameterNextToken,
        ModifyDtsJobEndpointError::InvalidParameterResourceType,
        ModifyDtsJobEndpointError::InvalidParameterScope,
        ModifyDtsJobEndpointError::ThrottlingUser,
        ModifyDtsJobEndpointError::DuplicateTagKey,
        ModifyDtsJobEndpointError::NoPermissionSystemTag,
        ModifyDtsJobEndpointError::QuotaExceedTagsPerResource,
        ModifyDtsJobEndpointError::NoPermissionOperator,
        ModifyDtsJobEndpointError::InvalidSecurityTokenExpired,
        ModifyDtsJobEndpointError::ServiceUnavailable,
    ];
}

/// Response to [`ModifyDtsJobEndpointRequest`].
#[non_exhaustive]
pub struct ModifyDtsJobEndpointResponse {
    /// HTTP status of the response, repeated in its body. Example: `200`.
    pub http_status_code: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `3FA98DF2-2F81-51FF-8A38-AA5112DD****`.
    pub request_id: Option<String>,
    /// Whether the call did what it was asked. Example: `true`.
    pub success: Option<bool>,
    /// Code of the failure, for programs to act on. Example: `DTS.Msg.InvalidEndpoint`.
    pub err_code: Option<String>,
    /// Reason of the failure in words. Example: `The endpoint is invalid.`.
    pub err_message: Option<String>,
}

response! {
    ModifyDtsJobEndpointResponse {
        "HttpStatusCode" => http_status_code: value,
        "RequestId" => request_id: value,
        "Success" => success: value,
        "ErrCode" => err_code: value,
        "ErrMessage" => err_message: value,
    }
}

/// Errors that the documentation of [`ModifyDtsJobEndpointRequest`] names.
///
/// - [`InvalidParameterTagKey`](super::DocumentedError::InvalidParameterTagKey)
/// - [`InvalidParameterTagValue`](super::DocumentedError::InvalidParameterTagValue)
/// - [`InvalidParameterTags`](super::DocumentedError::InvalidParameterTags)
/// - [`MissingTagKey`](super::DocumentedError::MissingTagKey)
/// - [`MissingParameterTagOrResourceId`](super::DocumentedError::MissingParameterTagOrResourceId)
/// - [`NumberExceedTags`](super::DocumentedError::NumberExceedTags)
/// - [`NumberExceedResourceIds`](super::DocumentedError::NumberExceedResourceIds)
/// - [`InvalidParameterCategory`](super::DocumentedError::InvalidParameterCategory)
/// - [`InvalidParameterNextToken`](super::DocumentedError::InvalidParameterNextToken)
/// - [`InvalidParameterResourceType`](super::DocumentedError::InvalidParameterResourceType)
/// - [`InvalidParameterScope`](super::DocumentedError::InvalidParameterScope)
/// - [`ThrottlingUser`](super::DocumentedError::ThrottlingUser)
/// - [`DuplicateTagKey`](super::DocumentedError::DuplicateTagKey)
/// - [`NoPermissionSystemTag`](super::DocumentedError::NoPermissionSystemTag)
/// - [`QuotaExceedTagsPerResource`](super::DocumentedError::QuotaExceedTagsPerResource), here with HTTP status 403
/// - [`NoPermissionOperator`](super::DocumentedError::NoPermissionOperator)
/// - [`InvalidSecurityTokenExpired`](super::DocumentedError::InvalidSecurityTokenExpired)
/// - [`ServiceUnavailable`](super::DocumentedError::ServiceUnavailable)
pub type ModifyDtsJobEndpointError = super::DocumentedError;
