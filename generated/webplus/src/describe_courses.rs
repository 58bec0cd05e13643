// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeCourses`, from `webplus/DescribeCourses.md`.

use alicloud_runtime::codegen::*;

/// Lists courses on Web+ with their documents.
///
/// ```no_run
/// # async fn example(client: alicloud_webplus::Client) -> Result<(), alicloud_webplus::Error> {
/// let request = alicloud_webplus::DescribeCoursesRequest::new();
/// let reply = client.describe_courses(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeCoursesRequest {}

impl DescribeCoursesRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
}

request! {
    DescribeCoursesRequest {}
}

impl Operation for DescribeCoursesRequest {
    type Response = DescribeCoursesResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DescribeCourses")
        .roa("GET", "/pop/v1/paas/course/courseList")
        .error_codes(&["Code"])
        .error_messages(&["Message"])
        .success_code("OK")
        .read_only();
}

/// Response to [`DescribeCoursesRequest`].
#[non_exhaustive]
pub struct DescribeCoursesResponse {
    /// Code for programs to act on, as a rule that of the result. Example: `OK`.
    pub code: Option<String>,
    /// The courses that were found or are concerned, one entry each.
    pub courses: Vec<Course>,
    /// Text for people that explains the code or the event beside it. Example: `success`.
    pub message: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `4E5F7AB2-B013-4CE3-A611-4A8CE8DD*****`.
    pub request_id: Option<String>,
}

response! {
    DescribeCoursesResponse {
        "Code" => code: value,
        "Courses" => courses: list("Course"),
        "Message" => message: value,
        "RequestId" => request_id: value,
    }
}

/// The courses that were found or are concerned, one entry each.
#[non_exhaustive]
pub struct Course {
    /// Name that the course file goes by. Example: `startdemo.md`.
    pub course_file_name: Option<String>,
    /// What the lesson teaches, in a few words. Example: `text`.
    pub course_summary: Option<String>,
    /// Heading that the course has for people. Example: `text`.
    pub course_title: Option<String>,
    /// Web address under which the git is found.
    pub git_url: Option<String>,
    /// Web address under which the md is found.
    /// Example: `http://ali*****.oss-cn-shenzhen.aliyuncs.com/docs/course/startdemo.md`.
    pub md_url: Option<String>,
}

response! {
    Course {
        "CourseFileName" => course_file_name: value,
        "CourseSummary" => course_summary: value,
        "CourseTitle" => course_title: value,
        "GitUrl" => git_url: value,
        "MdUrl" => md_url: value,
    }
}
