// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeTrails`, from `actiontrail/DescribeTrails.md`.

use alicloud_runtime::codegen::*;

/// Lists trails with their destinations and status, with shadow and organization trails if
/// requested.
///
/// ```no_run
/// # async fn example(client: alicloud_actiontrail::Client) -> Result<(), alicloud_actiontrail::Error> {
/// let request = alicloud_actiontrail::DescribeTrailsRequest::new();
/// let reply = client.describe_trails(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeTrailsRequest {
    /// Whether this holds: include shadow trails. Example: `false`.
    pub include_shadow_trails: Option<bool>,
    /// Items of the kind name to work on or to narrow the list down to. Example: `abc,def`.
    pub name_list: Option<String>,
    /// Whether trails of the resource directory are listed as well. Example: `false`.
    pub include_organization_trail: Option<bool>,
}

impl DescribeTrailsRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `IncludeShadowTrails`.
    #[inline]
    pub fn include_shadow_trails(mut self, value: bool) -> Self {
        self.include_shadow_trails = Some(value);
        self
    }
    /// Sets `NameList`.
    pub fn name_list(mut self, value: impl Into<String>) -> Self {
        self.name_list = Some(value.into());
        self
    }
    /// Sets `IncludeOrganizationTrail`.
    #[inline]
    pub fn include_organization_trail(mut self, value: bool) -> Self {
        self.include_organization_trail = Some(value);
        self
    }
}

request! {
    DescribeTrailsRequest {
        "IncludeShadowTrails" => include_shadow_trails: query,
        "NameList" => name_list: query,
        "IncludeOrganizationTrail" => include_organization_trail: query,
    }
}

impl Operation for DescribeTrailsRequest {
    type Response = DescribeTrailsResponse;
    type Error = DescribeTrailsError;
    const INFO: OperationInfo = super::operation("DescribeTrails").read_only();
    const ERRORS: &'static [DescribeTrailsError] = &[
        DescribeTrailsError::InvalidTrailNameException,
        DescribeTrailsError::InvalidQueryParameter,
    ];
}

/// Response to [`DescribeTrailsRequest`].
#[non_exhaustive]
pub struct DescribeTrailsResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `ED8BC689-69DA-42AC-855E-3B06C1271194`.
    pub request_id: Option<String>,
    /// Items of the kind trail that were found or are concerned.
    pub trail_list: Vec<TrailList>,
}

response! {
    DescribeTrailsResponse {
        "RequestId" => request_id: value,
        "TrailList" => trail_list: list(""),
    }
}

/// Items of the kind trail that were found or are concerned.
#[non_exhaustive]
pub struct TrailList {
    /// Region that the trail lies in. Example: `All`.
    pub trail_region: Option<String>,
    /// State of what the entry describes, which decides what can be done with it. Example: `Enable`.
    pub status: Option<String>,
    /// When the item was last changed. Example: `2021-04-06T02:16:24Z`.
    pub update_time: Option<Timestamp>,
    /// Region that the home lies in. Example: `cn-hangzhou`.
    pub home_region: Option<String>,
    /// When the item was created. Example: `2021-03-01T06:27:28Z`.
    pub create_time: Option<Timestamp>,
    /// Beginning of the names of log files in the bucket. Example: `trail1`.
    pub oss_key_prefix: Option<String>,
    /// Whether reads, writes, or both are recorded. Example: `All`.
    pub event_rw: Option<String>,
    /// Time that is set or recorded for this: start logging. Example: `2021-04-06T02:08:38Z`.
    pub start_logging_time: Option<Timestamp>,
    /// Resource name of the OSS write role, in the `acs:` notation.
    /// Example: `acs:ram::151266687691****:role/aliyunserviceroleforactiontrail`.
    pub oss_write_role_arn: Option<String>,
    /// Resource name of the sls project, in the `acs:` notation.
    /// Example: `acs:log:cn-qingdao:159498693826****:project/zhengze-audit-log`.
    pub sls_project_arn: Option<String>,
    /// Whether the trail covers all members of the resource directory. Example: `false`.
    pub is_organization_trail: Option<bool>,
    /// Resource name of the sls write role, in the `acs:` notation.
    /// Example: `acs:ram::159498693826****:role/aliyunserviceroleforactiontrail`.
    pub sls_write_role_arn: Option<String>,
    /// Time that is set or recorded for this: stop logging. Example: `2021-04-06T02:09:04Z`.
    pub stop_logging_time: Option<Timestamp>,
    /// Name that people know the item by. Example: `test-4`.
    pub name: Option<String>,
    /// OSS bucket in which the trail stores its records. Example: `secloud`.
    pub oss_bucket_name: Option<String>,
    /// Where it lies or is looked for, as the region's ID or, in some lists, its name.
    /// Example: `cn-hangzhou`.
    pub region: Option<String>,
    /// ID of the organization that the item belongs to or stands for. Example: `rd-EV****`.
    pub organization_id: Option<String>,
    /// Where the OSS bucket lies. Example: `oss-cn-hangzhou`.
    pub oss_bucket_location: Option<String>,
    /// Resource name of the trail, in the `acs:` notation.
    /// Example: `acs:actiontrail:cn-hangzhou:159498693826****:trail/test-delivery-other`.
    pub trail_arn: Option<String>,
    /// Resource name of the max compute write role, in the `acs:` notation.
    /// Example: `acs:ram::141266687691****:role/aliyunserviceroleforactiontrail`.
    pub max_compute_write_role_arn: Option<String>,
    /// Resource name of the max compute project, in the `acs:` notation.
    /// Example: `acs:odps:cn-hangzhou:141266687691****:project/actiontrail_****`.
    pub max_compute_project_arn: Option<String>,
}

response! {
    TrailList {
        "TrailRegion" => trail_region: value,
        "Status" => status: value,
        "UpdateTime" => update_time: value,
        "HomeRegion" => home_region: value,
        "CreateTime" => create_time: value,
        "OssKeyPrefix" => oss_key_prefix: value,
        "EventRW" => event_rw: value,
        "StartLoggingTime" => start_logging_time: value,
        "OssWriteRoleArn" => oss_write_role_arn: value,
        "SlsProjectArn" => sls_project_arn: value,
        "IsOrganizationTrail" => is_organization_trail: value,
        "SlsWriteRoleArn" => sls_write_role_arn: value,
        "StopLoggingTime" => stop_logging_time: value,
        "Name" => name: value,
        "OssBucketName" => oss_bucket_name: value,
        "Region" => region: value,
        "OrganizationId" => organization_id: value,
        "OssBucketLocation" => oss_bucket_location: value,
        "TrailArn" => trail_arn: value,
        "MaxComputeWriteRoleArn" => max_compute_write_role_arn: value,
        "MaxComputeProjectArn" => max_compute_project_arn: value,
    }
}

/// Errors that the documentation of [`DescribeTrailsRequest`] names.
///
/// - [`InvalidTrailNameException`](super::DocumentedError::InvalidTrailNameException)
/// - [`InvalidQueryParameter`](super::DocumentedError::InvalidQueryParameter)
pub type DescribeTrailsError = super::DocumentedError;
