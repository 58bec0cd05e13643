// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `UpdateTrail`, from `actiontrail/UpdateTrail.md`.

use alicloud_runtime::codegen::*;

/// Changes destination, event type or regions of a trail.
///
/// ```no_run
/// # async fn example(client: alicloud_actiontrail::Client) -> Result<(), alicloud_actiontrail::Error> {
/// let request = alicloud_actiontrail::UpdateTrailRequest::new()
///     .name("trail-test");
/// let reply = client.update_trail(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct UpdateTrailRequest {
    /// **Required.** Name that people know the item by. Example: `trail-test`.
    pub name: Option<String>,
    /// OSS bucket in which the trail stores its records. Example: `audit-log`.
    pub oss_bucket_name: Option<String>,
    /// Beginning of the names of log files in the bucket. Example: `at-product-account-audit-B`.
    pub oss_key_prefix: Option<String>,
    /// Resource name of the OSS write role, in the `acs:` notation.
    /// Example: `acs:ram::151266687691****:role/aliyunserviceroleforactiontrail`.
    pub oss_write_role_arn: Option<String>,
    /// Resource name of the sls project, in the `acs:` notation.
    /// Example: `acs:log:cn-shanghai:151266687691****:project/test-project`.
    pub sls_project_arn: Option<String>,
    /// Resource name of the sls write role, in the `acs:` notation.
    /// Example: `acs:ram::151266687691****:role/aliyunserviceroleforactiontrail`.
    pub sls_write_role_arn: Option<String>,
    /// Whether reads, writes, or both are recorded. Example: `All`.
    pub event_rw: Option<String>,
    /// Region that the trail lies in. Example: `All`.
    pub trail_region: Option<String>,
    /// Resource name of the max compute project, in the `acs:` notation. Example: `text`.
    pub max_compute_project_arn: Option<String>,
    /// Resource name of the max compute write role, in the `acs:` notation.
    /// Example: `acs:ram::151277687691****:role/aliyunserviceroleforactiontrail`.
    pub max_compute_write_role_arn: Option<String>,
}

impl UpdateTrailRequest {
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
    UpdateTrailRequest {
        "Name" => name: query,
        "OssBucketName" => oss_bucket_name: query,
        "OssKeyPrefix" => oss_key_prefix: query,
        "OssWriteRoleArn" => oss_write_role_arn: query,
        "SlsProjectArn" => sls_project_arn: query,
        "SlsWriteRoleArn" => sls_write_role_arn: query,
        "EventRW" => event_rw: query,
        "TrailRegion" => trail_region: query,
        "MaxComputeProjectArn" => max_compute_project_arn: query,
        "MaxComputeWriteRoleArn" => max_compute_write_role_arn: query,
    }
}

impl Operation for UpdateTrailRequest {
    type Response = UpdateTrailResponse;
    type Error = UpdateTrailError;
    const INFO: OperationInfo = super::operation("UpdateTrail").required(&["Name"]);
    const ERRORS: &'static [UpdateTrailError] = &[
        UpdateTrailError::RepeatOssBucket,
        UpdateTrailError::SlsProjectDoesNotExistException,
        UpdateTrailError::IncompleteSignature,
        UpdateTrailError::InvalidDeliveryConfigurationException,
        UpdateTrailError::InvalidPrefixException,
        UpdateTrailError::InsufficientBucketPolicyException,
        UpdateTrailError::InsufficientSlsPolicyException,
        UpdateTrailError::TrailNotFoundException,
        UpdateTrailError::BucketDoesNotExistException,
    ];
}

/// Response to [`UpdateTrailRequest`].
#[non_exhaustive]
pub struct UpdateTrailResponse {
    /// Resource name of the sls project, in the `acs:` notation.
    /// Example: `acs:log:cn-hangzhou:151266687691****:project/test-project`.
    pub sls_project_arn: Option<String>,
    /// Resource name of the OSS write role, in the `acs:` notation.
    /// Example: `acs:ram::151266687691****:role/aliyunserviceroleforactiontrail`.
    pub oss_write_role_arn: Option<String>,
    /// Whether reads, writes, or both are recorded. Example: `Write`.
    pub event_rw: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `2599A180-5236-44D8-9490-50B6F4F8BA35`.
    pub request_id: Option<String>,
    /// Region that the home lies in. Example: `cn-hangzhou`.
    pub home_region: Option<String>,
    /// Beginning of the names of log files in the bucket. Example: `at-product-account-audit-B`.
    pub oss_key_prefix: Option<String>,
    /// OSS bucket in which the trail stores its records. Example: `audit-log`.
    pub oss_bucket_name: Option<String>,
    /// Resource name of the sls write role, in the `acs:` notation.
    /// Example: `acs:ram::151266687691****:role/aliyunserviceroleforactiontrail`.
    pub sls_write_role_arn: Option<String>,
    /// Region that the trail lies in. Example: `All`.
    pub trail_region: Option<String>,
    /// Name that people know the item by. Example: `trail-test`.
    pub name: Option<String>,
    /// Resource name of the max compute project, in the `acs:` notation.
    /// Example: `acs:odps:cn-hangzhou:151266687691****:project/actiontrail_****`.
    pub max_compute_project_arn: Option<String>,
    /// Resource name of the max compute write role, in the `acs:` notation.
    /// Example: `acs:ram::151266687691****:role/aliyunserviceroleforactiontrail`.
    pub max_compute_write_role_arn: Option<String>,
}

response! {
    UpdateTrailResponse {
        "SlsProjectArn" => sls_project_arn: value,
        "OssWriteRoleArn" => oss_write_role_arn: value,
        "EventRW" => event_rw: value,
        "RequestId" => request_id: value,
        "HomeRegion" => home_region: value,
        "OssKeyPrefix" => oss_key_prefix: value,
        "OssBucketName" => oss_bucket_name: value,
        "SlsWriteRoleArn" => sls_write_role_arn: value,
        "TrailRegion" => trail_region: value,
        "Name" => name: value,
        "MaxComputeProjectArn" => max_compute_project_arn: value,
        "MaxComputeWriteRoleArn" => max_compute_write_role_arn: value,
    }
}

/// Errors that the documentation of [`UpdateTrailRequest`] names.
///
/// - [`RepeatOssBucket`](super::DocumentedError::RepeatOssBucket)
/// - [`SlsProjectDoesNotExistException`](super::DocumentedError::SlsProjectDoesNotExistException)
/// - [`IncompleteSignature`](super::DocumentedError::IncompleteSignature)
/// - [`InvalidDeliveryConfigurationException`](super::DocumentedError::InvalidDeliveryConfigurationException)
/// - [`InvalidPrefixException`](super::DocumentedError::InvalidPrefixException)
/// - [`InsufficientBucketPolicyException`](super::DocumentedError::InsufficientBucketPolicyException)
/// - [`InsufficientSlsPolicyException`](super::DocumentedError::InsufficientSlsPolicyException)
/// - [`TrailNotFoundException`](super::DocumentedError::TrailNotFoundException)
/// - [`BucketDoesNotExistException`](super::DocumentedError::BucketDoesNotExistException)
pub type UpdateTrailError = super::DocumentedError;
