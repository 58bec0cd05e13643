// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeInstanceAutoRenewAttribute`, from `ens/DescribeInstanceAutoRenewAttribute.md`.

use alicloud_runtime::codegen::*;

/// Tells whether instances renew automatically, and for how long.
///
/// ```no_run
/// # async fn example(client: alicloud_ens::Client) -> Result<(), alicloud_ens::Error> {
/// let request = alicloud_ens::DescribeInstanceAutoRenewAttributeRequest::new()
///     .instance_ids("...");
/// let reply = client.describe_instance_auto_renew_attribute(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeInstanceAutoRenewAttributeRequest {
    /// **Required.** IDs of the instances that the call is applied to or narrowed down to.
    pub instance_ids: Option<String>,
}

impl DescribeInstanceAutoRenewAttributeRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `InstanceIds`, which is required.
    pub fn instance_ids(mut self, value: impl Into<String>) -> Self {
        self.instance_ids = Some(value.into());
        self
    }
}

request! {
    DescribeInstanceAutoRenewAttributeRequest {
        "InstanceIds" => instance_ids: query,
    }
}

impl Operation for DescribeInstanceAutoRenewAttributeRequest {
    type Response = DescribeInstanceAutoRenewAttributeResponse;
    type Error = DescribeInstanceAutoRenewAttributeError;
    const INFO: OperationInfo = super::operation("DescribeInstanceAutoRenewAttribute")
        .required(&["InstanceIds"])
        .read_only();
    const ERRORS: &'static [DescribeInstanceAutoRenewAttributeError] = &[
        DescribeInstanceAutoRenewAttributeError::MissingParameter,
        DescribeInstanceAutoRenewAttributeError::InstanceNotExists,
        DescribeInstanceAutoRenewAttributeError::CallInterface,
        DescribeInstanceAutoRenewAttributeError::NoPermission,
        DescribeInstanceAutoRenewAttributeError::InvalidParameterAny,
    ];
}

/// Response to [`DescribeInstanceAutoRenewAttributeRequest`].
#[non_exhaustive]
pub struct DescribeInstanceAutoRenewAttributeResponse {
    /// Number for the result of the call; the message beside it explains it. Example: `0`.
    pub code: Option<i32>,
    /// The instance renew attributes that were found or are concerned, one entry each.
    pub instance_renew_attributes: Vec<InstanceRenewAttribute>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `4DD66F05-3116-4BAA-B588-52EB2E7F431D`.
    pub request_id: Option<String>,
}

response! {
    DescribeInstanceAutoRenewAttributeResponse {
        "Code" => code: value,
        "InstanceRenewAttributes" => instance_renew_attributes: list("InstanceRenewAttribute"),
        "RequestId" => request_id: value,
    }
}

/// The instance renew attributes that were found or are concerned, one entry each.
#[non_exhaustive]
pub struct InstanceRenewAttribute {
    /// Whether the term is renewed by itself. Example: `false`.
    pub auto_renewal: Option<bool>,
    /// Months by which the instance is renewed each time. Example: `0`.
    pub duration: Option<String>,
    /// ID of the instance, by which other calls name it. Example: `i-5ci7l7k1m9m2zmhp4iw3o****`.
    pub instance_id: Option<String>,
}

response! {
    InstanceRenewAttribute {
        "AutoRenewal" => auto_renewal: value,
        "Duration" => duration: value,
        "InstanceId" => instance_id: value,
    }
}

/// Errors that the documentation of [`DescribeInstanceAutoRenewAttributeRequest`] names.
///
/// - [`MissingParameter`](super::DocumentedError::MissingParameter)
/// - [`InstanceNotExists`](super::DocumentedError::InstanceNotExists)
/// - [`CallInterface`](super::DocumentedError::CallInterface)
/// - [`NoPermission`](super::DocumentedError::NoPermission)
/// - [`InvalidParameterAny`](super::DocumentedError::InvalidParameterAny)
pub type DescribeInstanceAutoRenewAttributeError = super::DocumentedError;
