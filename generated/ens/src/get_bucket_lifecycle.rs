// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `GetBucketLifecycle`, from `ens/GetBucketLifecycle.md`.

use alicloud_runtime::codegen::*;

/// Returns the lifecycle rules of a bucket, which decide when its objects expire.
///
/// ```no_run
/// # async fn example(client: alicloud_ens::Client) -> Result<(), alicloud_ens::Error> {
/// let request = alicloud_ens::GetBucketLifecycleRequest::new()
///     .bucket_name("...");
/// let reply = client.get_bucket_lifecycle(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct GetBucketLifecycleRequest {
    /// **Required.** Name that the bucket goes by.
    pub bucket_name: Option<String>,
    /// ID of the rule that the call or the item is about.
    pub rule_id: Option<String>,
}

impl GetBucketLifecycleRequest {
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
}

request! {
    GetBucketLifecycleRequest {
        "BucketName" => bucket_name: query,
        "RuleId" => rule_id: query,
    }
}

impl Operation for GetBucketLifecycleRequest {
    type Response = GetBucketLifecycleResponse;
    type Error = GetBucketLifecycleError;
    const INFO: OperationInfo = super::operation("GetBucketLifecycle")
        .required(&["BucketName"])
        .read_only();
    const ERRORS: &'static [GetBucketLifecycleError] = &[
        GetBucketLifecycleError::InvalidBucketName,
        GetBucketLifecycleError::AccessDenied,
        GetBucketLifecycleError::NoPermission,
        GetBucketLifecycleError::InvalidParameterAny,
        GetBucketLifecycleError::NoSuchBucket,
    ];
}

/// Response to [`GetBucketLifecycleRequest`].
#[non_exhaustive]
pub struct GetBucketLifecycleResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `A2583E8B-B930-4F59-ADC0-0E209A90C46E`.
    pub request_id: Option<String>,
    /// What the bucket does with objects by age, one entry each.
    pub rule: Vec<Rule>,
}

response! {
    GetBucketLifecycleResponse {
        "RequestId" => request_id: value,
        "Rule" => rule: list(""),
    }
}

/// What the bucket does with objects by age, one entry each.
#[non_exhaustive]
pub struct Rule {
    /// Name that the lifecycle rule is told apart by. Example: `1`.
    pub id: Option<String>,
    /// When objects are deleted, by age or date.
    pub expiration: Option<Expiration>,
    /// Beginning that names or paths have in common. Example: `image`.
    pub prefix: Option<String>,
    /// State of what the entry describes, which decides what can be done with it. Example: `Enabled`.
    pub status: Option<String>,
}

response! {
    Rule {
        "ID" => id: value,
        "Expiration" => expiration: value,
        "Prefix" => prefix: value,
        "Status" => status: value,
    }
}

/// When objects are deleted, by age or date.
#[non_exhaustive]
pub struct Expiration {
    /// The days that are concerned. Example: `5`.
    pub days: Option<String>,
    /// Day or moment of the created before. Example: `yyy-MM-DDThh:mm:ssZ`.
    pub created_before_date: Option<String>,
}

response! {
    Expiration {
        "Days" => days: value,
        "CreatedBeforeDate" => created_before_date: value,
    }
}

/// Errors that the documentation of [`GetBucketLifecycleRequest`] names.
///
/// - [`InvalidBucketName`](super::DocumentedError::InvalidBucketName)
/// - [`AccessDenied`](super::DocumentedError::AccessDenied), here with HTTP status 400
/// - [`NoPermission`](super::DocumentedError::NoPermission)
/// - [`InvalidParameterAny`](super::DocumentedError::InvalidParameterAny)
/// - [`NoSuchBucket`](super::DocumentedError::NoSuchBucket)
pub type GetBucketLifecycleError = super::DocumentedError;
