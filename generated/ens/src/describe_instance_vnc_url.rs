// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeInstanceVncUrl`, from `ens/DescribeInstanceVncUrl.md`.

use alicloud_runtime::codegen::*;

/// Returns the address of the web terminal (VNC) of one instance.
///
/// ```no_run
/// # async fn example(client: alicloud_ens::Client) -> Result<(), alicloud_ens::Error> {
/// let request = alicloud_ens::DescribeInstanceVncUrlRequest::new()
///     .instance_id("...");
/// let reply = client.describe_instance_vnc_url(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeInstanceVncUrlRequest {
    /// **Required.** ID of the instance, as the calls that create or list instances return it.
    pub instance_id: Option<String>,
}

impl DescribeInstanceVncUrlRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `InstanceId`, which is required.
    pub fn instance_id(mut self, value: impl Into<String>) -> Self {
        self.instance_id = Some(value.into());
        self
    }
}

request! {
    DescribeInstanceVncUrlRequest {
        "InstanceId" => instance_id: query,
    }
}

impl Operation for DescribeInstanceVncUrlRequest {
    type Response = DescribeInstanceVncUrlResponse;
    type Error = DescribeInstanceVncUrlError;
    const INFO: OperationInfo = super::operation("DescribeInstanceVncUrl")
        .required(&["InstanceId"])
        .read_only();
    const ERRORS: &'static [DescribeInstanceVncUrlError] = &[
        DescribeInstanceVncUrlError::InvalidInstanceIdNotFound,
        DescribeInstanceVncUrlError::EnsInterfaceError,
        DescribeInstanceVncUrlError::InvalidInstanceTypeNotSupported,
        DescribeInstanceVncUrlError::IncorrectInstanceStatus,
        DescribeInstanceVncUrlError::NoPermission,
        DescribeInstanceVncUrlError::InvalidParameterAny,
    ];
}

/// Response to [`DescribeInstanceVncUrlRequest`].
#[non_exhaustive]
pub struct DescribeInstanceVncUrlResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `473469C7-AA6F-4DC5-B3DB-A3DC0DE3C83E`.
    pub request_id: Option<String>,
    /// Web address under which the vnc is found.
    pub vnc_url: Option<String>,
}

response! {
    DescribeInstanceVncUrlResponse {
        "RequestId" => request_id: value,
        "VncUrl" => vnc_url: value,
    }
}

/// Errors that the documentation of [`DescribeInstanceVncUrlRequest`] names.
///
/// - [`InvalidInstanceIdNotFound`](super::DocumentedError::InvalidInstanceIdNotFound)
/// - [`EnsInterfaceError`](super::DocumentedError::EnsInterfaceError)
/// - [`InvalidInstanceTypeNotSupported`](super::DocumentedError::InvalidInstanceTypeNotSupported)
/// - [`IncorrectInstanceStatus`](super::DocumentedError::IncorrectInstanceStatus)
/// - [`NoPermission`](super::DocumentedError::NoPermission)
/// - [`InvalidParameterAny`](super::DocumentedError::InvalidParameterAny)
pub type DescribeInstanceVncUrlError = super::DocumentedError;
