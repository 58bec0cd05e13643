// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `CreateTrail`, from `actiontrail/CreateTrail.md`.

use alicloud_runtime::codegen::*;

/// Creates a trail that delivers events to OSS, Simple Log Service or MaxCompute, beyond the
/// default 90 days.
///
/// ```no_run
/// # async fn example(client: alicloud_actiontrail::Client) -> Result<(), alicloud_actiontrail::Error> {
/// let request = alicloud_actiontrail::CreateTrailRequest::new()
///     .name("trail-test");
/// let reply = client.create_trail(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct CreateTrailRequest {
    /// **Required.** Name that people know the item by. Example: `trail-test`.
    pub name: Option<String>,
    /// OSS bucket in which the trail stores its records. Example: `audit-log`.
    pub oss_bucket_name: Option<String>,
    /// Beginning of the names of log files in the bucket. Example: `at-product-account-audit-B`.
    pub oss_key_prefix: Option<String>,
    /// Resource name of the OSS write role, in the `acs:` notation.
    /// Example: `acs:ram::15127787691****:role/aliyunserviceroleforactiontrail`.
    pub oss_write_role_arn: Option<String>,
    /// Resource name of the sls project, in the `acs:` notation.
    /// Example: `acs:log:cn-shanghai:151266687691****:project/test-project`.
    pub sls_project_arn: Option<String>,
    /// Resource name of the sls write role, in the `acs:` notation.
    /// Example: `acs:ram::151266687691****:role/aliyunserviceroleforactiontrail`.
    pub sls_write_role_arn: Option<String>,
    /// Whether reads, writes, or both are recorded. Example: `Write`.
    pub event_rw: Option<String>,
    /// Region that the trail lies in. Example: `All`.
    pub trail_region: Option<String>,
    /// Whether the trail covers all members of the resource directory. Example: `false`.
    pub is_organization_trail: Option<bool>,
    /// Resource name of the max compute project, in the `acs:` notation.
    /// Example: `acs:odps:cn-hangzhou:15127787691****:project/actiontrail_****`.
    pub max_compute_project_arn: Option<String>,
    /// Resource name of the max compute write role, in the `acs:` notation.
    /// Example: `acs:ram::15127787691****:role/aliyunserviceroleforactiontrail`.
    pub max_compute_write_role_arn: Option<String>,
}

impl CreateTrailRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `Name`, which is required.
    pub fn name(mut self, value: impl Into<String>) -> Self {
        self.name = Some(value.into());
        self
    }
    /// Sets `OssBucketName`.
    pub fn oss_bucket_name(mut self, value: impl Into<String>) -> Self {
        self.oss_bucket_name = Some(value.into());
        self
    }
    /// Sets `OssKeyPrefix`.
    pub fn oss_key_prefix(mut self, value: impl Into<String>) -> Self {
        self.oss_key_prefix = Some(value.into());
        self
    }
    /// Sets `OssWriteRoleArn`.
    pub fn oss_write_role_arn(mut self, value: impl Into<String>) -> Self {
        self.oss_write_role_arn = Some(value.into());
        self
    }
    /// Sets `SlsProjectArn`.
    pub fn sls_project_arn(mut self, value: impl Into<String>) -> Self {
        self.sls_project_arn = Some(value.into());
        self
    }
    /// Sets `SlsWriteRoleArn`.
    pub fn sls_write_role_arn(mut self, value: impl Into<String>) -> Self {
        self.sls_write_role_arn = Some(value.into());
        self
    }
    /// Sets `EventRW`.
    pub fn event_rw(mut self, value: impl Into<String>) -> Self {
        self.event_rw = Some(value.into());
        self
    }
    /// Sets `TrailRegion`.
    pub fn trail_region(mut self, value: impl Into<String>) -> Self {
        self.trail_region = Some(value.into());
        self
    }
    /// Sets `IsOrganizationTrail`.
    #[inline]
    pub fn is_organization_trail(mut self, value: bool) -> Self {
        self.is_organization_trail = Some(value);
        self
    }
    /// Sets `MaxComputeProjectArn`.
    pub fn max_compute_project_arn(mut self, value: impl Into<String>) -> Self {
        self.max_compute_project_arn = Some(value.into());
        self
    }
    /// Sets `MaxComputeWriteRoleArn`.
    pub fn max_compute_write_role_arn(mut self, value: impl Into<String>) -> Self {
        self.max_compute_write_role_arn = Some(value.into());
        self
    }
}

request! {
    CreateTrailRequest {
        "Name" => name: query,
        "OssBucketName" => oss_bucket_name: query,
        "OssKeyPrefix" => oss_key_prefix: query,
        "OssWriteRoleArn" => oss_write_role_arn: query,
        "SlsProjectArn" => sls_project_arn: query,
        "SlsWriteRoleArn" => sls_write_role_arn: query,
        "EventRW" => event_rw: query,
        "TrailRegion" => trail_region: query,
        "IsOrganizationTrail" => is_organization_trail: query,
        "MaxComputeProjectArn" => max_compute_project_arn: query,
        "MaxComputeWriteRoleArn" => max_compute_write_role_arn: query,
    }
}

impl Operation for CreateTrailRequest {
    type Response = CreateTrailResponse;
    type Error = CreateTrailError;
    const INFO: OperationInfo = super::operation("CreateTrail").required(&["Name"]);
    const ERRORS: &'static [CreateTrailError] = &[
        CreateTrailError::InvalidDeliveryConfigurationException,
        CreateTrailError::InvalidPrefixException,
        CreateTrailError::InvalidQueryParameter,
        CreateTrailError::InvalidTrailNameException,
        CreateTrailError::RepeatOssBucket,
        CreateTrailError::SlsProjectDoesNotExistException,
        CreateTrailError::TrailAlreadyExistsException,
        CreateTrailError::MaximumNumberOfOrganizationTrailExceeded,
        CreateTrailError::NotAllowCreateOrganizationTrail,
        CreateTrailError::InsufficientBucketPolicyException,
        CreateTrailError::InsufficientSlsPolicyException,
        CreateTrailError::MaximumNumberOfTrailsExceededException,
        CreateTrailError::BucketDoesNotExistException,
    ];
}

/// Response to [`CreateTrailRequest`].
#[non_exhaustive]
pub struct CreateTrailResponse {
    /// Whether reads, writes, or both are recorded. Example: `Write`.
    pub event_rw: Option<String>,
    /// Region that the home lies in. Example: `cn-hangzhou`.
    pub home_region: Option<String>,
    /// Resource name of the max compute project, in the `acs:` notation.
    /// Example: `acs:odps:cn-hangzhou:151266687691****:project/actiontrail_****`.
    pub max_compute_project_arn: Option<String>,
    /// Resource name of the max compute write role, in the `acs:` notation.
    /// Example: `acs:ram::151266687691****:role/aliyunserviceroleforactiontrail`.
    pub max_compute_write_role_arn: Option<String>,
    /// Name that people know the item by. Example: `trail-test`.
    pub name: Option<String>,
    /// OSS bucket in which the trail stores its records. Example: `audit-log`.
    pub oss_bucket_name: Option<String>,
    /// Beginning of the names of log files in the bucket. Example: `at-product-account-audit-B`.
    pub oss_key_prefix: Option<String>,
    /// Resource name of the OSS write role, in the `acs:` notation.
    /// Example: `acs:ram::151266687691****:role/aliyunserviceroleforactiontrail`.
    pub oss_write_role_arn: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `442DDADF-DA58-4029-8E8B-82C73E9A7A70`.
    pub request_id: Option<String>,
    /// Resource name of the sls project, in the `acs:` notation.
    /// Example: `acs:log:cn-hangzhou:151266687691****:project/test-project`.
    pub sls_project_arn: Option<String>,
    /// Resource name of the sls write role, in the `acs:` notation.
    /// Example: `acs:ram::151266687691****:role/aliyunserviceroleforactiontrail`.
    pub sls_write_role_arn: Option<String>,
    /// Region that the trail lies in. Example: `All`.
    pub trail_region: Option<String>,
}

response! {
    CreateTrailResponse {
        "EventRW" => event_rw: value,
        "HomeRegion" => home_region: value,
        "MaxComputeProjectArn" => max_compute_project_arn: value,
        "MaxComputeWriteRoleArn" => max_compute_write_role_arn: value,
        "Name" => name: value,
        "OssBucketName" => oss_bucket_name: value,
        "OssKeyPrefix" => oss_key_prefix: value,
        "OssWriteRoleArn" => oss_write_role_arn: value,
        "RequestId" => request_id: value,
        "SlsProjectArn" => sls_project_arn: value,
        "SlsWriteRoleArn" => sls_write_role_arn: value,
        "TrailRegion" => trail_region: value,
    }
}

/// Errors that the documentation of [`CreateTrailRequest`] names.
///
/// - [`InvalidDeliveryConfigurationException`](super::DocumentedError::InvalidDeliveryConfigurationException)
/// - [`InvalidPrefixException`](super::DocumentedError::InvalidPrefixException)
/// - [`InvalidQueryParameter`](super::DocumentedError::InvalidQueryParameter)
/// - [`InvalidTrailNameException`](super::DocumentedError::InvalidTrailNameException)
/// - [`RepeatOssBucket`](super::DocumentedError::RepeatOssBucket)
/// - [`SlsProjectDoesNotExistException`](super::DocumentedError::SlsProjectDoesNotExistException)
/// - [`TrailAlreadyExistsException`](super::DocumentedError::TrailAlreadyExistsException)
/// - [`MaximumNumberOfOrganizationTrailExceeded`](super::DocumentedError::MaximumNumberOfOrganizationTrailExceeded)
/// - [`NotAllowCreateOrganizationTrail`](super::DocumentedError::NotAllowCreateOrganizationTrail)
/// - [`InsufficientBucketPolicyException`](super::DocumentedError::InsufficientBucketPolicyException)
/// - [`InsufficientSlsPolicyException`](super::DocumentedError::InsufficientSlsPolicyException)
/// - [`MaximumNumberOfTrailsExceededException`](super::DocumentedError::MaximumNumberOfTrailsExceededException)
/// - [`BucketDoesNotExistException`](super::DocumentedError::BucketDoesNotExistException)
pub type CreateTrailError = super::DocumentedError;
