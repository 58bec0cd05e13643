// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `PutBucketLifecycle`, from `ens/PutBucketLifecycle.md`.

use alicloud_runtime::codegen::*;

/// Sets a lifecycle rule by which objects of a bucket expire.
///
/// ```no_run
/// # async fn example(client: alicloud_ens::Client) -> Result<(), alicloud_ens::Error> {
/// let request = alicloud_ens::PutBucketLifecycleRequest::new()
///     .bucket_name("...")
///     .status("...");
/// let reply = client.put_bucket_lifecycle(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct PutBucketLifecycleRequest {
    /// **Required.** Name that the bucket goes by.
    pub bucket_name: Option<String>,
    /// ID of the rule that the call or the item is about.
    pub rule_id: Option<String>,
    /// **Required.** State to narrow the list down to, or to put the item into.
    pub status: Option<String>,
    /// Beginning that names or paths have in common.
    pub prefix: Option<String>,
    /// Day or moment of the created before.
    pub created_before_date: Option<String>,
    /// How many days this is: expiration.
    pub expiration_days: Option<i64>,
    /// Whether prefixes of rules with the same action may overlap.
    pub allow_same_action_overlap: Option<String>,
}

impl PutBucketLifecycleRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `BucketName`, which is required.
    pub fn bucket_name(mut self, value: impl Into<String>) -> Self {
        self.bucket_name = Some(value.into());
        self
    }
    /// Sets `RuleId`.
    pub fn rule_id(mut self, value: impl Into<String>) -> Self {
        self.rule_id = Some(value.into());
        self
    }
    /// Sets `Status`, which is required.
    pub fn status(mut self, value: impl Into<String>) -> Self {
        self.status = Some(value.into());
        self
    }
    /// Sets `Prefix`.
    pub fn prefix(mut self, value: impl Into<String>) -> Self {
        self.prefix = Some(value.into());
        self
    }
    /// Sets `CreatedBeforeDate`.
    pub fn created_before_date(mut self, value: impl Into<String>) -> Self {
        self.created_before_date = Some(value.into());
        self
    }
    /// Sets `ExpirationDays`.
    #[inline]
    pub fn expiration_days(mut self, value: i64) -> Self {
        self.expiration_days = Some(value);
        self
    }
    /// Sets `AllowSameActionOverlap`.
    pub fn allow_same_action_overlap(mut self, value: impl Into<String>) -> Self {
        self.allow_same_action_overlap = Some(value.into());
        self
    }
}

request! {
    PutBucketLifecycleRequest {
        "BucketName" => bucket_name: query,
        "RuleId" => rule_id: query,
        "Status" => status: query,
        "Prefix" => prefix: query,
        "CreatedBeforeDate" => created_before_date: query,
        "ExpirationDays" => expiration_days: query,
        "AllowSameActionOverlap" => allow_same_action_overlap: query,
    }
}

impl Operation for PutBucketLifecycleRequest {
    type Response = PutBucketLifecycleResponse;
    type Error = PutBucketLifecycleError;
    const INFO: OperationInfo = super::operation("PutBucketLifecycle")
        .required(&["BucketName", "Status"]);
    const ERRORS: &'static [PutBucketLifecycleError] = &[
        PutBucketLifecycleError::InvalidAny,
        PutBucketLifecycleError::InvalidArgument,
        PutBucketLifecycleError::InvalidBucketName,
        PutBucketLifecycleError::InvalidLifecycleScheme,
        PutBucketLifecycleError::InvalidType,
        PutBucketLifecycleError::OperationDenied,
        PutBucketLifecycleError::NoPermission,
        PutBucketLifecycleError::InvalidParameterAny,
        PutBucketLifecycleError::AccessDenied,
        PutBucketLifecycleError::NoSuchBucket,
        PutBucketLifecycleError::NoSuchLifecycle,
    ];
}

/// Response to [`PutBucketLifecycleRequest`].
pub type PutBucketLifecycleResponse = alicloud_runtime::EmptyResponse;

/// Errors that the documentation of [`PutBucketLifecycleRequest`] names.
///
/// - [`InvalidAny`](super::DocumentedError::InvalidAny)
/// - [`InvalidArgument`](super::DocumentedError::InvalidArgument)
/// - [`InvalidBucketName`](super::DocumentedError::InvalidBucketName)
/// - [`InvalidLifecycleScheme`](super::DocumentedError::InvalidLifecycleScheme)
/// - [`InvalidType`](super::DocumentedError::InvalidType)
/// - [`OperationDenied`](super::DocumentedError::OperationDenied), here with HTTP status 400
/// - [`NoPermission`](super::DocumentedError::NoPermission)
/// - [`InvalidParameterAny`](super::DocumentedError::InvalidParameterAny)
/// - [`AccessDenied`](super::DocumentedError::AccessDenied)
/// - [`NoSuchBucket`](super::DocumentedError::NoSuchBucket)
/// - [`NoSuchLifecycle`](super::DocumentedError::NoSuchLifecycle)
pub type PutBucketLifecycleError = super::DocumentedError;
