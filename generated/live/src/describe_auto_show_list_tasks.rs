// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeAutoShowListTasks`, from `live/DescribeAutoShowListTasks.md`.

use alicloud_runtime::codegen::*;

/// Returns the timed tasks that start and stop the playlist of a production studio.
///
/// ```no_run
/// # async fn example(client: alicloud_live::Client) -> Result<(), alicloud_live::Error> {
/// let request = alicloud_live::DescribeAutoShowListTasksRequest::new();
/// let reply = client.describe_auto_show_list_tasks(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeAutoShowListTasksRequest {
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
    /// ID of the caster that the call is about.
    pub caster_id: Option<String>,
}

impl DescribeAutoShowListTasksRequest {
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
    /// Sets `CasterId`.
    pub fn caster_id(mut self, value: impl Into<String>) -> Self {
        self.caster_id = Some(value.into());
        self
    }
}

request! {
    DescribeAutoShowListTasksRequest {
        "RegionId" => region_id: query,
        "CasterId" => caster_id: query,
    }
}

impl Operation for DescribeAutoShowListTasksRequest {
    type Response = DescribeAutoShowListTasksResponse;
    type Error = DescribeAutoShowListTasksError;
    const INFO: OperationInfo = super::operation("DescribeAutoShowListTasks")
        .region("RegionId")
        .read_only();
    const ERRORS: &'static [DescribeAutoShowListTasksError] = &[
        DescribeAutoShowListTasksError::InvalidUserIdMalformed,
        DescribeAutoShowListTasksError::InvalidParameterMalformed,
        DescribeAutoShowListTasksError::InvalidCasterIdMalformed,
        DescribeAutoShowListTasksError::InvalidVodUrlMalformed,
        DescribeAutoShowListTasksError::MissingParameter,
        DescribeAutoShowListTasksError::IllegalOperation,
        DescribeAutoShowListTasksError::InvalidShowListNotFound,
        DescribeAutoShowListTasksError::InternalError2,
    ];
}

/// Response to [`DescribeAutoShowListTasksRequest`].
#[non_exhaustive]
pub struct DescribeAutoShowListTasksResponse {
    /// The auto show list tasks that are concerned. Example: `text`.
    pub auto_show_list_tasks: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `16A96B9A-F203-4EC5-8E43-CB92E68F4CD8`.
    pub request_id: Option<String>,
}

response! {
    DescribeAutoShowListTasksResponse {
        "AutoShowListTasks" => auto_show_list_tasks: value,
        "RequestId" => request_id: value,
    }
}

/// Errors that the documentation of [`DescribeAutoShowListTasksRequest`] names.
///
/// - [`InvalidUserIdMalformed`](super::DocumentedError::InvalidUserIdMalformed)
/// - [`InvalidParameterMalformed`](super::DocumentedError::InvalidParameterMalformed)
/// - [`InvalidCasterIdMalformed`](super::DocumentedError::InvalidCasterIdMalformed)
/// - [`InvalidVodUrlMalformed`](super::DocumentedError::InvalidVodUrlMalformed)
/// - [`MissingParameter`](super::DocumentedError::MissingParameter)
/// - [`IllegalOperation`](super::DocumentedError::IllegalOperation)
/// - [`InvalidShowListNotFound`](super::DocumentedError::InvalidShowListNotFound)
/// - [`InternalError2`](super::DocumentedError::InternalError2)
pub type DescribeAutoShowListTasksError = super::DocumentedError;
